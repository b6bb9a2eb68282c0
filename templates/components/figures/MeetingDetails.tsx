import { weekdayName } from "../../../src/format/dates.ts";
import { longDate } from "../../../src/format/days.ts";
import { anchors } from "../../../src/format/urls.ts";
import type { MeetingSummary, Upcoming } from "../../../src/model/meeting-page.ts";
import { PersonLink, PersonLinks } from "../items/PersonLink.tsx";

/** Who attended, as an entry of a description list. */
export function Attendance({
  meeting,
  basePath,
}: {
  readonly meeting: MeetingSummary;
  readonly basePath: string;
}) {
  const { attending } = meeting;
  return (
    <div id={anchors.attendance}>
      <dt>
        Attended{attending && attending.length > 0 ? <span class="since"> {attending.length}</span> : null}
      </dt>
      <dd>
        {attending ? (
          attending.length > 0 ? (
            <PersonLinks people={attending} basePath={basePath} />
          ) : (
            "nobody"
          )
        ) : (
          "not recorded"
        )}
      </dd>
    </div>
  );
}

/** Who is on triage duty this week and next. */
export function Triage({
  triage,
  basePath,
}: {
  readonly triage: MeetingSummary["triage"];
  readonly basePath: string;
}) {
  return (
    <div id={anchors.triage}>
      <dt>Triage duty</dt>
      <dd>
        {triage ? (
          <>
            this week{" "}
            {triage.thisWeek ? (
              <strong>
                <PersonLink person={triage.thisWeek} basePath={basePath} />
              </strong>
            ) : (
              "not recorded"
            )}
            , next week{" "}
            {triage.nextWeek ? (
              <strong>
                <PersonLink person={triage.nextWeek} basePath={basePath} />
              </strong>
            ) : (
              "not recorded"
            )}
          </>
        ) : (
          "not recorded"
        )}
      </dd>
    </div>
  );
}

/** The next meeting as planned at a meeting, and one that is cancelled before it; a script rewords a day that has passed. */
export function NextMeeting({ upcoming }: { readonly upcoming: Upcoming }) {
  const { after, next, cancelled } = upcoming;
  const noMeeting = cancelled
    ? `no meeting on ${longDate(cancelled.date)}${cancelled.reason ? ` (${cancelled.reason})` : ""}`
    : null;
  return (
    <div>
      <dt>
        Next meeting{" "}
        <span class="since" data-until={next?.until}>
          after {longDate(after)}
        </span>
      </dt>
      <dd>
        {next ? (
          <>
            <time dateTime={next.date}>
              {weekdayName(next.date)}, {longDate(next.date)}
            </time>
            {next.time ? `, ${next.time}` : ""}
            {next.isStated ? ", as the minutes say" : ", by the schedule"}
            {noMeeting ? `; ${noMeeting}` : ""}
          </>
        ) : (
          noMeeting
        )}
      </dd>
    </div>
  );
}
