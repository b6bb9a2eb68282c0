import type { Block, DirectiveName } from "../../model/body.ts";
import type { MeetingPage } from "../../model/meeting-page.ts";
import type { NamedPerson } from "../../model/pages.ts";
import type { Texts } from "../../texts/texts.ts";
import { countTable, releaseTable } from "./figure-tables.ts";
import { paragraph, text } from "./nodes.ts";

/** The whole page of a meeting for readers of feeds: who was there, the tables of counts, the minutes. */
export function meetingContent(page: MeetingPage, texts: Texts): readonly Block[] {
  return [...meetingFacts(page, texts), ...minutesContent(page, texts)];
}

/** Who was there, and the tables that the minutes place nowhere. */
export function meetingFacts(page: MeetingPage, texts: Texts): readonly Block[] {
  const { status, attending, body } = page;
  const { facts } = texts;
  const placed = body.flatMap((part) => (part.kind === "directive" ? [part.name] : []));
  const above = (name: DirectiveName): readonly Block[] =>
    placed.includes(name) ? [] : table(name, page, texts);
  return [
    ...(status === "minutes"
      ? []
      : [paragraph({ type: "strong", children: [text(texts.meetingStatus[status])] })]),
    ...(attending
      ? [paragraph(text(`${facts.names.attendance}: ${namesText(attending, facts.nobody)}`))]
      : []),
    ...above("triage"),
    ...above("tickets"),
    ...above("queues"),
    ...above("releases"),
  ];
}

/** The minutes with the tables that they place. */
export function minutesContent(page: MeetingPage, texts: Texts): readonly Block[] {
  return page.body.flatMap((part) => (part.kind === "text" ? part.blocks : table(part.name, page, texts)));
}

function table(name: DirectiveName, page: MeetingPage, texts: Texts): readonly Block[] {
  if (name === "tickets") return countTable(name, page.tickets, texts);
  if (name === "queues") return countTable(name, page.queues, texts);
  if (name === "releases") return releaseTable(page.releases, texts);
  return triageDuty(page.triage, texts);
}

function triageDuty(triage: MeetingPage["triage"], { facts }: Texts): readonly Block[] {
  const turns = [
    triage?.thisWeek ? `${facts.thisWeek} ${triage.thisWeek.written}` : "",
    triage?.nextWeek ? `${facts.nextWeek} ${triage.nextWeek.written}` : "",
  ].filter((turn) => turn !== "");
  return turns.length > 0 ? [paragraph(text(`${facts.triageDuty}: ${turns.join(", ")}`))] : [];
}

function namesText(people: readonly NamedPerson[], nobody: string): string {
  return people.length > 0 ? people.map(({ written }) => written).join(", ") : nobody;
}
