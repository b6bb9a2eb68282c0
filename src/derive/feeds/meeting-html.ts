import { htmlText } from "../../format/html.ts";
import { portableHtml } from "../../format/markdown/portable-html.ts";
import type { MeetingPage } from "../../model/meeting-page.ts";
import type { DirectiveName } from "../../model/outline.ts";
import type { NamedPerson } from "../../model/pages.ts";
import { countTableHtml, releaseTableHtml } from "./table-html.ts";

/** The whole page of a meeting as HTML for readers elsewhere: who was there, the tables of counts, the minutes. */
export function meetingHtml(page: MeetingPage, siteUrl: string, basePath: string): string {
  const placed = page.body.flatMap((part) => (part.kind === "directive" ? [part.name] : []));
  const above = (name: DirectiveName): string => (placed.includes(name) ? "" : partHtml(name, page));
  const body = page.body.map((part) =>
    part.kind === "directive"
      ? partHtml(part.name, page)
      : portableHtml(part.html, { siteUrl, basePath, path: page.path }),
  );
  return [
    page.status === "minutes" ? "" : `<p><strong>${htmlText(page.status)}</strong></p>`,
    page.attending ? `<p>Attended: ${namesHtml(page.attending)}</p>` : "",
    above("triage"),
    above("tickets"),
    above("queues"),
    above("releases"),
    ...body,
  ]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n");
}

function partHtml(name: DirectiveName, page: MeetingPage): string {
  if (name === "tickets") return countTableHtml("Tickets", "State", page.tickets);
  if (name === "queues") return countTableHtml("Support queues", "Queue", page.queues);
  if (name === "releases") return releaseTableHtml(page.releases);
  return triageHtml(page.triage);
}

function triageHtml(triage: MeetingPage["triage"]): string {
  const turns = [
    triage?.thisWeek ? `this week ${htmlText(triage.thisWeek.written)}` : "",
    triage?.nextWeek ? `next week ${htmlText(triage.nextWeek.written)}` : "",
  ].filter((turn) => turn !== "");
  return turns.length > 0 ? `<p>Triage duty: ${turns.join(", ")}</p>` : "";
}

function namesHtml(people: readonly NamedPerson[]): string {
  return people.length > 0 ? people.map(({ written }) => htmlText(written)).join(", ") : "nobody";
}
