import { longDate } from "../../src/format/days.ts";
import { counted } from "../../src/format/numbers.ts";
import { href, paths } from "../../src/format/urls.ts";
import type { SiteFrame } from "../../src/model/pages.ts";

interface Props {
  readonly frame: SiteFrame;
}

/** What the archive holds, and its data for programs. */
export function SiteFooter({ frame }: Props) {
  const to = (target: string): string => href(frame.basePath, target);
  return (
    <footer class="site-footer">
      <p>
        {frame.firstDate && frame.latestDate
          ? `${counted(frame.meetingCount, "meeting")}, ${[...new Set([frame.firstDate, frame.latestDate])].map(longDate).join(" to ")}.`
          : "No meetings yet."}
      </p>
      <p>
        <a href={to(paths.feed)}>Feed</a> · <a href={to(paths.calendar)}>Calendar</a> ·{" "}
        <a href={to(paths.archiveJson)}>JSON</a> · CSV of <a href={to(paths.ticketsCsv)}>tickets</a>,{" "}
        <a href={to(paths.queuesCsv)}>queues</a>, <a href={to(paths.releasesCsv)}>releases</a>,{" "}
        <a href={to(paths.attendanceCsv)}>attendance</a>
        {frame.repositoryUrl ? (
          <>
            {" · "}
            <a href={frame.repositoryUrl}>Source</a>
          </>
        ) : null}
      </p>
    </footer>
  );
}
