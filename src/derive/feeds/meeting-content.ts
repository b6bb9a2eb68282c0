import type { Block, DirectiveName } from "../../model/body.ts";
import type { MeetingPage } from "../../model/meeting-page.ts";
import type { NamedPerson } from "../../model/pages.ts";
import { countTable, releaseTable } from "./figure-tables.ts";
import { paragraph, text } from "./nodes.ts";

/** The whole page of a meeting for readers elsewhere: who was there, the tables of counts, the minutes. */
export function meetingContent(page: MeetingPage): readonly Block[] {
  const { status, attending, body } = page;
  const placed = body.flatMap((part) => (part.kind === "directive" ? [part.name] : []));
  const above = (name: DirectiveName): readonly Block[] => (placed.includes(name) ? [] : table(name, page));
  return [
    ...(status === "minutes" ? [] : [paragraph({ type: "strong", children: [text(status)] })]),
    ...(attending ? [paragraph(text(`Attended: ${namesText(attending)}`))] : []),
    ...above("triage"),
    ...above("tickets"),
    ...above("queues"),
    ...above("releases"),
    ...body.flatMap((part) => (part.kind === "text" ? part.blocks : table(part.name, page))),
  ];
}

function table(name: DirectiveName, page: MeetingPage): readonly Block[] {
  if (name === "tickets") return countTable("Tickets", "State", page.tickets);
  if (name === "queues") return countTable("Support queues", "Queue", page.queues);
  if (name === "releases") return releaseTable(page.releases);
  return triageDuty(page.triage);
}

function triageDuty(triage: MeetingPage["triage"]): readonly Block[] {
  const turns = [
    triage?.thisWeek ? `this week ${triage.thisWeek.written}` : "",
    triage?.nextWeek ? `next week ${triage.nextWeek.written}` : "",
  ].filter((turn) => turn !== "");
  return turns.length > 0 ? [paragraph(text(`Triage duty: ${turns.join(", ")}`))] : [];
}

function namesText(people: readonly NamedPerson[]): string {
  return people.length > 0 ? people.map(({ written }) => written).join(", ") : "nobody";
}
