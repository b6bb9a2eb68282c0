import { absoluteUrl, paths } from "../format/urls.ts";
import type { ArchiveJson } from "../model/json.ts";
import type { SiteMetadata } from "../model/pages.ts";
import type { Texts } from "../texts/texts.ts";

/** A guide is short; the list of all meetings is in the JSON that it names. */
const mostMeetings = 20;

/** A guide to the site for programs that read it, in the form of https://llmstxt.org. */
export function llmsText(metadata: SiteMetadata, { meetings }: ArchiveJson, { llms, dates }: Texts): string {
  const { title, description, url, holdings } = metadata;
  const address = (path: string): string => absoluteUrl(url, path);
  const entry = (label: string, path: string, about: string): string =>
    `- [${label}](${address(path)}): ${about}`;
  const [newest] = meetings;
  const tables = [
    ...(holdings.tickets ? [paths.ticketsCsv] : []),
    ...(holdings.queues ? [paths.queuesCsv] : []),
    ...(holdings.releases ? [paths.releasesCsv] : []),
    ...(holdings.attendance ? [paths.attendanceCsv] : []),
    ...(holdings.actions ? [paths.actionsCsv] : []),
  ];
  return [
    `# ${oneLine(title)}`,
    "",
    `> ${oneLine(description)}`,
    "",
    llms.lead,
    ...(newest ? [llms.forms(textOf(newest.url, "md"), textOf(newest.url, "txt"), newest.api)] : []),
    llms.counts,
    "",
    `## ${llms.data}`,
    "",
    entry("archive.json", paths.archiveJson, llms.archive),
    entry("feed.xml", paths.feed, llms.feed),
    entry("digest.xml", paths.digest, llms.digest),
    entry("calendar.ics", paths.calendar, llms.calendar),
    ...tables.map((path) => entry(path.replace("/data/", ""), path, llms.table)),
    "",
    `## ${llms.latest}`,
    "",
    ...meetings
      .slice(0, mostMeetings)
      .map(
        ({ url: page, date, title: name }) =>
          `- [${oneLine(name)}, ${dates.long(date)}](${textOf(page, "md")})`,
      ),
    "",
  ].join("\n");
}

/** The file beside the page of a meeting. */
function textOf(page: string, ending: string): string {
  return `${page.replace(/\/$/, "")}.${ending}`;
}

/** Brackets would end the words of a link. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[[\]]/g, "\\$&");
}
