import { isMonth } from "../../../src/format/days/months.ts";
import { href } from "../../../src/format/urls.ts";
import type { MeetingHeadProps } from "../team/props.ts";
import { replaceable } from "../team/replaceable.ts";

export const MeetingHead = replaceable("MeetingHead", OwnMeetingHead);

/** The day, the title and the series of a meeting. */
export function OwnMeetingHead({ meeting, basePath, texts }: MeetingHeadProps) {
  const { date, title, status, seriesLink } = meeting;
  const { dates, meetingStatus, series } = texts;
  const facts = [
    ...(isMonth(date) ? [] : [dates.weekday(date)]),
    ...(status === "minutes" ? [] : [meetingStatus[status]]),
    ...(seriesLink ? [<a href={href(basePath, seriesLink.path)}>{series.allOf(seriesLink.title)}</a>] : []),
  ];
  return (
    <>
      <p class="dateline" aria-hidden="true">
        {dates.medium(date)}
      </p>
      <header>
        {facts.length > 0 ? (
          <p class="kicker">
            {facts.map((fact, index) => (
              <>
                {index > 0 ? " · " : null}
                {fact}
              </>
            ))}
          </p>
        ) : null}
        <h1>
          <span>{title}</span>, <time datetime={date}>{dates.long(date)}</time>
        </h1>
      </header>
    </>
  );
}
