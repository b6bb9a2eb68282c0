import { longDate } from "../../format/days.ts";
import { anchors, paths } from "../../format/urls.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { SearchRecord } from "../../model/search.ts";

/** What the front matter records, one record for each kind of fact, so that a question finds the one that answers it. */
export function factRecords(
  meeting: Meeting,
  persons: (names: readonly string[], text: string) => string[],
): SearchRecord[] {
  const { date, attending, triage, queues, tickets, releases, next } = meeting;
  const fact = (
    anchor: string,
    title: string,
    parts: readonly (string | null | undefined | false)[],
    keywords: readonly string[],
    people: readonly (string | null | undefined)[] = [],
  ): SearchRecord => ({
    path: paths.meeting(date, anchor),
    kind: "fact",
    date,
    title,
    breadcrumb: "",
    text: parts.filter(Boolean).join(" · "),
    keywords,
    people: persons(
      people.filter((name) => typeof name === "string"),
      "",
    ),
    section: null,
  });
  const present = (attending ?? []).map(({ name }) => name);
  return [
    fact(
      anchors.attendance,
      "Attendance",
      [attending && `Attending: ${present.join(", ")}`],
      ["attendees", "present", "participants", "people"],
      present,
    ),
    fact(
      anchors.triage,
      "Triage duty",
      [
        triage?.thisWeek && `Triage duty this week: ${triage.thisWeek}`,
        triage?.nextWeek && `Triage duty next week: ${triage.nextWeek}`,
      ],
      ["person"],
      [triage?.thisWeek, triage?.nextWeek],
    ),
    fact(
      anchors.queues,
      "Support queues",
      [queues && `Support queues: ${queues.map(({ name, count }) => `${name} ${count}`).join(", ")}`],
      ["tickets", "counts", "number"],
    ),
    fact(
      anchors.tickets,
      "Tickets",
      [tickets && `Tickets: ${tickets.map(({ state, count }) => `${state} ${count}`).join(", ")}`],
      ["counts", "number"],
    ),
    fact(
      anchors.releases,
      "Releases",
      [releases && `Releases: ${releases.map(({ column }) => column).join(", ")}`],
      ["tickets", "counts"],
    ),
    fact(
      anchors.summary,
      "Next meeting",
      [
        next?.date && `Next meeting planned for ${longDate(next.date)}`,
        next !== null && next.cancelled !== null && `Next meeting cancelled ${next.cancelled}`.trim(),
      ],
      [],
    ),
  ];
}
