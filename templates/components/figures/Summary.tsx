import { anchors } from "../../../src/format/urls.ts";
import type { DirectiveName } from "../../../src/model/body.ts";
import type { MeetingSummary, Upcoming } from "../../../src/model/meeting-page.ts";
import type { CountTable as Table } from "../../../src/model/tables.ts";
import { CountTable } from "./CountTable.tsx";
import { Delta } from "./Delta.tsx";
import { Attendance, NextMeeting, Triage } from "./MeetingDetails.tsx";
import { ReleaseTable } from "./ReleaseTable.tsx";

interface Props {
  readonly meeting: MeetingSummary;
  readonly upcoming: Upcoming | null;
  readonly basePath: string;
  /** Tables that the text of the minutes places; the summary only links to them. */
  readonly placedInBody?: readonly DirectiveName[];
  readonly withReleases?: boolean;
  /** Link to the meeting page; empty on that page itself. */
  readonly pageHref?: string;
}

/** The most important facts of a meeting: who attended, who is on triage duty, and the number of tickets in each state. */
export function Summary({
  meeting,
  upcoming,
  basePath,
  placedInBody = [],
  withReleases = true,
  pageHref = "",
}: Props) {
  return (
    <>
      {meeting.sentence ? <p class="sentence">{meeting.sentence}</p> : null}
      <dl class="facts">
        <Attendance meeting={meeting} basePath={basePath} />
        {placedInBody.includes("triage") ? null : <Triage triage={meeting.triage} basePath={basePath} />}
        {upcoming ? <NextMeeting upcoming={upcoming} /> : null}
      </dl>
      <div class="tables">
        <Board
          name="tickets"
          meeting={meeting}
          basePath={basePath}
          isPlaced={placedInBody.includes("tickets")}
          pageHref={pageHref}
        />
        <Board
          name="queues"
          meeting={meeting}
          basePath={basePath}
          isPlaced={placedInBody.includes("queues")}
          pageHref={pageHref}
        />
        {withReleases && !placedInBody.includes("releases") ? (
          <Releases meeting={meeting} basePath={basePath} pageHref={pageHref} />
        ) : null}
      </div>
    </>
  );
}

interface BoardProps {
  readonly name: "tickets" | "queues";
  readonly meeting: MeetingSummary;
  readonly basePath: string;
  readonly isPlaced?: boolean;
  readonly pageHref?: string;
}

const boards = {
  tickets: { id: anchors.tickets, caption: "Tickets", nameHeader: "State" },
  queues: { id: anchors.queues, caption: "Support queues", nameHeader: "Queue" },
} as const;

export function Board({ name, meeting, basePath, isPlaced = false, pageHref = "" }: BoardProps) {
  const { id, caption, nameHeader } = boards[name];
  const table: Table | null = meeting[name];
  if (isPlaced) {
    return (
      <p class="note">
        <a href={`#${id}`}>{caption}</a>
        {table ? (
          <>
            {": "}
            {table.total.count} {table.total.delta ? <Delta count={table.total} basePath={basePath} /> : null}
          </>
        ) : null}
      </p>
    );
  }
  if (!table) return <NotRecorded caption={caption} id={id} />;
  return (
    <CountTable
      id={id}
      caption={caption}
      nameHeader={nameHeader}
      table={table}
      basePath={basePath}
      pageHref={pageHref}
    />
  );
}

export function Releases({
  meeting,
  basePath,
  pageHref = "",
}: Pick<Props, "meeting" | "basePath" | "pageHref">) {
  return meeting.releases ? (
    <ReleaseTable table={meeting.releases} basePath={basePath} pageHref={pageHref} />
  ) : (
    <NotRecorded caption="Releases" id={anchors.releases} />
  );
}

function NotRecorded({ caption, id }: { readonly caption: string; readonly id: string }) {
  return (
    <p class="note" id={id}>
      {caption}: not recorded
    </p>
  );
}
