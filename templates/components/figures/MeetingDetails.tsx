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

/** When the next meeting is, and which one is cancelled before it. */
export function NextMeeting({ upcoming }: { readonly upcoming: Upcoming }) {
  const { date, time, isStated, cancelled } = upcoming;
  return (
    <div>
      <dt>Next meeting</dt>
      <dd>
        <time dateTime={date}>
          {weekdayName(date)}, {longDate(date)}
        </time>
        , {time}
        {isStated ? "" : ", by the weekly schedule"}
        {cancelled
          ? `; ${longDate(cancelled.date)} is cancelled${cancelled.reason ? ` (${cancelled.reason})` : ""}`
          : ""}
      </dd>
    </div>
  );
}
