import { weekdayName } from "../../../src/format/dates.ts";
import { longDate } from "../../../src/format/days.ts";
import { anchors } from "../../../src/format/urls.ts";
import type { MeetingSummary, Upcoming } from "../../../src/model/meeting-page.ts";
import { People, Person } from "../items/Person.tsx";

/** Who was there and who is on triage duty. */
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
            <People people={attending} basePath={basePath} />
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

/** Nothing is shown of a week that the minutes leave open. */
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
                <Person person={triage.thisWeek} basePath={basePath} />
              </strong>
            ) : (
              "not recorded"
            )}
            , next week{" "}
            {triage.nextWeek ? (
              <strong>
                <Person person={triage.nextWeek} basePath={basePath} />
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
