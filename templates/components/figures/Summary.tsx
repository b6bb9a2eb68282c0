import { anchors } from "../../../src/format/urls.ts";
import type { MeetingSummary, Upcoming } from "../../../src/model/meeting-page.ts";
import type { DirectiveName } from "../../../src/model/outline.ts";
import type { CountTable as Table } from "../../../src/model/tables.ts";
import { CountTable } from "./CountTable.tsx";
import { Delta } from "./Delta.tsx";
import { Attendance, NextMeeting, Triage } from "./Facts.tsx";
import { ReleaseTable } from "./ReleaseTable.tsx";

interface Props {
  readonly meeting: MeetingSummary;
  readonly upcoming: Upcoming | null;
  readonly basePath: string;
  /** Tables that the minutes place themselves; here they are only named. */
  readonly placed?: readonly DirectiveName[];
  readonly withReleases?: boolean;
  /** Path of the page of the meeting; empty on that page itself. */
  readonly home?: string;
}

/** The facts that a team looks for first: who was there, who is on duty, how many tickets stand where. */
export function Summary({ meeting, upcoming, basePath, placed = [], withReleases = true, home = "" }: Props) {
  return (
    <>
      {meeting.sentence ? <p class="sentence">{meeting.sentence}</p> : null}
      <dl class="facts">
        <Attendance meeting={meeting} basePath={basePath} />
        {placed.includes("triage") ? null : <Triage triage={meeting.triage} basePath={basePath} />}
        {upcoming ? <NextMeeting upcoming={upcoming} /> : null}
      </dl>
      <div class="tables">
        <Board
          name="tickets"
          meeting={meeting}
          basePath={basePath}
          isPlaced={placed.includes("tickets")}
          home={home}
        />
        <Board
          name="queues"
          meeting={meeting}
          basePath={basePath}
          isPlaced={placed.includes("queues")}
          home={home}
        />
        {withReleases && !placed.includes("releases") ? (
          <Releases meeting={meeting} basePath={basePath} home={home} />
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
  readonly home?: string;
}

const boards = {
  tickets: { id: anchors.tickets, caption: "Tickets", nameHeader: "State" },
  queues: { id: anchors.queues, caption: "Support queues", nameHeader: "Queue" },
} as const;

export function Board({ name, meeting, basePath, isPlaced = false, home = "" }: BoardProps) {
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
      home={home}
    />
  );
}

export function Releases({ meeting, basePath, home = "" }: Pick<Props, "meeting" | "basePath" | "home">) {
  return meeting.releases ? (
    <ReleaseTable table={meeting.releases} basePath={basePath} home={home} />
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
