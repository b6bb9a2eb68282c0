import { longDate } from "../../../src/format/days.ts";
import { counted } from "../../../src/format/numbers.ts";
import { href, paths } from "../../../src/format/urls.ts";
import type { SiteMetadata } from "../../../src/model/pages.ts";

interface Props {
  readonly metadata: SiteMetadata;
}

/** The size of the archive, and links to its feeds and data files. */
export function SiteFooter({ metadata }: Props) {
  const link = (target: string): string => href(metadata.basePath, target);
  return (
    <footer class="site-footer">
      <p>
        {metadata.firstDate && metadata.latestDate
          ? `${counted(metadata.meetingCount, "meeting")}, ${[...new Set([metadata.firstDate, metadata.latestDate])].map(longDate).join(" to ")}.`
          : "No meetings yet."}
      </p>
      <p>
        <a href={link(paths.feed)}>Feed</a> · <a href={link(paths.calendar)}>Calendar</a> ·{" "}
        <a href={link(paths.archiveJson)}>JSON</a> · CSV of <a href={link(paths.ticketsCsv)}>tickets</a>,{" "}
        <a href={link(paths.queuesCsv)}>queues</a>, <a href={link(paths.releasesCsv)}>releases</a>,{" "}
        <a href={link(paths.attendanceCsv)}>attendance</a>
        {metadata.repositoryUrl ? (
          <>
            {" · "}
            <a href={metadata.repositoryUrl}>Source</a>
          </>
        ) : null}
      </p>
    </footer>
  );
}
