import { longDate } from "../../../src/format/days.ts";
import { counted } from "../../../src/format/numbers.ts";
import { href, paths } from "../../../src/format/urls.ts";
import type { SiteMetadata } from "../../../src/model/pages.ts";

interface Props {
  readonly metadata: SiteMetadata;
}

/** What the archive holds, and its data for programs. */
export function SiteFooter({ metadata }: Props) {
  const to = (target: string): string => href(metadata.basePath, target);
  return (
    <footer class="site-footer">
      <p>
        {metadata.firstDate && metadata.latestDate
          ? `${counted(metadata.meetingCount, "meeting")}, ${[...new Set([metadata.firstDate, metadata.latestDate])].map(longDate).join(" to ")}.`
          : "No meetings yet."}
      </p>
      <p>
        <a href={to(paths.feed)}>Feed</a> · <a href={to(paths.calendar)}>Calendar</a> ·{" "}
        <a href={to(paths.archiveJson)}>JSON</a> · CSV of <a href={to(paths.ticketsCsv)}>tickets</a>,{" "}
        <a href={to(paths.queuesCsv)}>queues</a>, <a href={to(paths.releasesCsv)}>releases</a>,{" "}
        <a href={to(paths.attendanceCsv)}>attendance</a>
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
