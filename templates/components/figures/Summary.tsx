import { anchors } from "../../../src/format/urls.ts";
import type { DirectiveName } from "../../../src/model/body.ts";
import type { FactName, MeetingSummary, Upcoming } from "../../../src/model/meeting-page.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { CountTable } from "./CountTable.tsx";
import { FactStrip } from "./FactStrip.tsx";
import { Attendance, NextMeeting } from "./MeetingDetails.tsx";
import { ReleaseTable } from "./ReleaseTable.tsx";

interface Props {
  readonly meeting: MeetingSummary;
  readonly upcoming: Upcoming | null;
  readonly basePath: string;
  readonly texts: Texts;
  /** Tables that the text of the minutes places; the summary only links to them. */
  readonly placedInBody?: readonly DirectiveName[];
  readonly withReleases?: boolean;
  /** Link to the meeting page; empty on that page itself. */
  readonly pageHref?: string;
}

/** The facts of a meeting in one strip, then who attended, what comes next, and the tables of counts. */
export function Summary({
  meeting,
  upcoming,
  basePath,
  texts,
  placedInBody = [],
  withReleases = true,
  pageHref = "",
}: Props) {
  const isHere = (name: DirectiveName): boolean => !placedInBody.includes(name);
  return (
    <>
      {pageHref === "" ? <Landings meeting={meeting} placedInBody={placedInBody} /> : null}
      {meeting.sentence ? <p class="sentence">{meeting.sentence}</p> : null}
      <FactStrip meeting={meeting} basePath={basePath} texts={texts} pageHref={pageHref} />
      {meeting.attendance || upcoming ? (
        <dl class="facts">
          <Attendance meeting={meeting} basePath={basePath} texts={texts} />
          {upcoming ? <NextMeeting upcoming={upcoming} texts={texts} /> : null}
        </dl>
      ) : null}
      <div class="tables">
        {meeting.tickets && isHere("tickets") ? (
          <Board name="tickets" meeting={meeting} basePath={basePath} pageHref={pageHref} texts={texts} />
        ) : null}
        {meeting.queues && isHere("queues") ? (
          <Board name="queues" meeting={meeting} basePath={basePath} pageHref={pageHref} texts={texts} />
        ) : null}
        {withReleases && meeting.releases && isHere("releases") ? (
          <Releases meeting={meeting} basePath={basePath} pageHref={pageHref} texts={texts} />
        ) : null}
      </div>
    </>
  );
}

/** Links promise a place for each fact on every meeting page, so one without a table lands on the summary. */
function Landings({
  meeting,
  placedInBody,
}: Pick<Props, "meeting"> & { readonly placedInBody: readonly DirectiveName[] }) {
  const hasPlace: Readonly<Record<FactName, boolean>> = {
    attendance: meeting.attendance !== null,
    triage: placedInBody.includes("triage"),
    tickets: meeting.tickets !== null || placedInBody.includes("tickets"),
    queues: meeting.queues !== null || placedInBody.includes("queues"),
    releases: meeting.releases !== null || placedInBody.includes("releases"),
  };
  return <>{factNames.map((name) => (hasPlace[name] ? null : <span id={anchors[name]} />))}</>;
}

const factNames = ["attendance", "triage", "tickets", "queues", "releases"] as const;

interface TableProps {
  readonly meeting: MeetingSummary;
  readonly basePath: string;
  readonly texts: Texts;
  readonly pageHref?: string;
}

/** The table of tickets or of support queues. */
export function Board({
  name,
  meeting,
  basePath,
  texts,
  pageHref = "",
}: TableProps & { readonly name: "tickets" | "queues" }) {
  const table = meeting[name];
  if (!table) return <NotRecorded name={name} texts={texts} />;
  return (
    <CountTable
      id={anchors[name]}
      caption={texts.facts.captions[name]}
      nameHeader={texts.facts.headers[name]}
      table={table}
      basePath={basePath}
      texts={texts}
      pageHref={pageHref}
    />
  );
}

export function Releases({ meeting, basePath, texts, pageHref = "" }: TableProps) {
  return meeting.releases ? (
    <ReleaseTable table={meeting.releases} basePath={basePath} texts={texts} pageHref={pageHref} />
  ) : (
    <NotRecorded name="releases" texts={texts} />
  );
}

/** Where the text of the minutes places a table without counts. */
function NotRecorded({
  name,
  texts,
}: {
  readonly name: "tickets" | "queues" | "releases";
  readonly texts: Texts;
}) {
  return (
    <p class="note" id={anchors[name]}>
      {texts.facts.captions[name]}: {texts.facts.notRecorded}
    </p>
  );
}
