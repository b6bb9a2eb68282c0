import { anchors } from "../../../src/format/urls.ts";
import type { MeetingSummary, Upcoming } from "../../../src/model/meeting-page.ts";
import type { NamedPerson } from "../../../src/model/pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { PersonLink, PersonLinks } from "../items/PersonLink.tsx";

interface Props {
  readonly meeting: MeetingSummary;
  readonly basePath: string;
  readonly texts: Texts;
}

/** The names of those who attended, as an entry of a description list; nothing if there are none. */
export function Attendance({ meeting: { attending }, basePath, texts }: Props) {
  if (!attending || attending.length === 0) return null;
  return (
    <div id={anchors.attendance}>
      <dt>{texts.facts.names.attendance}</dt>
      <dd>
        <PersonLinks people={attending} basePath={basePath} />
      </dd>
    </div>
  );
}

/** Who is on triage duty this week and next, where the text of the minutes places it. */
export function Triage({ meeting: { triage }, basePath, texts }: Props) {
  const { names, notRecorded, thisWeek, nextWeek } = texts.facts;
  const person = (duty: NamedPerson | null) =>
    duty ? (
      <strong>
        <PersonLink person={duty} basePath={basePath} />
      </strong>
    ) : (
      notRecorded
    );
  return (
    <div id={anchors.triage}>
      <dt>{names.triage}</dt>
      <dd>
        {triage ? (
          <>
            {thisWeek} {person(triage.thisWeek)}, {nextWeek} {person(triage.nextWeek)}
          </>
        ) : (
          notRecorded
        )}
      </dd>
    </div>
  );
}

/** The next meeting as planned at a meeting, and one that is cancelled before it; a script rewords a day that has passed. */
export function NextMeeting({ upcoming, texts }: { readonly upcoming: Upcoming; readonly texts: Texts }) {
  const { after, next, cancelled } = upcoming;
  const words = texts.facts.nextMeeting;
  const noMeeting = cancelled ? words.none(cancelled.date, cancelled.reason) : null;
  return (
    <div>
      <dt>
        {words.title}{" "}
        <span class="since" data-until={next?.until}>
          {words.after(after)}
        </span>
      </dt>
      <dd>
        {next ? (
          <>
            <time datetime={next.date}>{words.day(next.date)}</time>
            {next.time ? `, ${next.time}` : ""}, {next.isStated ? words.stated : words.scheduled}
            {noMeeting ? `; ${noMeeting}` : ""}
          </>
        ) : (
          noMeeting
        )}
      </dd>
    </div>
  );
}
