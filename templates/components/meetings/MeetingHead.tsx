import { href } from "../../../src/format/urls.ts";
import type { MeetingHeadProps } from "../team/props.ts";
import { replaceable } from "../team/replaceable.ts";

export const MeetingHead = replaceable("MeetingHead", OwnMeetingHead);

/** The day, the title and the series of a meeting. */
export function OwnMeetingHead({ meeting, basePath, texts }: MeetingHeadProps) {
  const { date, title, status, seriesLink } = meeting;
  const { dates, meetingStatus, series } = texts;
  return (
    <>
      <p class="dateline" aria-hidden="true">
        {dates.medium(date)}
      </p>
      <header>
        <p class="kicker">
          {dates.weekday(date)}
          {status === "minutes" ? "" : ` · ${meetingStatus[status]}`}
          {seriesLink ? (
            <>
              {" · "}
              <a href={href(basePath, seriesLink.path)}>{series.allOf(seriesLink.title)}</a>
            </>
          ) : null}
        </p>
        <h1>
          <span>{title}</span>, <time dateTime={date}>{dates.long(date)}</time>
        </h1>
      </header>
    </>
  );
}
