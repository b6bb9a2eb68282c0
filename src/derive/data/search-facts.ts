import { anchors, paths } from "../../format/urls.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { SearchRecord } from "../../model/search.ts";
import type { Texts } from "../../texts/texts.ts";

/** What the front matter records, one record for each kind of fact, so that a question finds the one that answers it. */
export function factRecords(
  meeting: Meeting,
  persons: (names: readonly string[], text: string) => string[],
  { captions, triageDuty, nextMeeting, found }: Texts["facts"],
): SearchRecord[] {
  const { id, date, attending, triage, queues, tickets, releases, next } = meeting;
  const fact = (
    anchor: string,
    title: string,
    parts: readonly (string | null | undefined | false)[],
    keywords: readonly string[],
    people: readonly (string | null | undefined)[] = [],
  ): SearchRecord => ({
    path: paths.meeting(id, anchor),
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
      found.attendance,
      [attending && found.attending(present.join(", "))],
      found.keywords.attendance,
      present,
    ),
    fact(
      anchors.triage,
      triageDuty,
      [
        triage?.thisWeek && found.triageThisWeek(triage.thisWeek),
        triage?.nextWeek && found.triageNextWeek(triage.nextWeek),
      ],
      found.keywords.triage,
      [triage?.thisWeek, triage?.nextWeek],
    ),
    fact(
      anchors.queues,
      captions.queues,
      [queues && `${captions.queues}: ${queues.map(({ name, count }) => `${name} ${count}`).join(", ")}`],
      found.keywords.queues,
    ),
    fact(
      anchors.tickets,
      captions.tickets,
      [
        tickets &&
          `${captions.tickets}: ${tickets.map(({ state, count }) => `${state} ${count}`).join(", ")}`,
      ],
      found.keywords.tickets,
    ),
    fact(
      anchors.releases,
      captions.releases,
      [releases && `${captions.releases}: ${releases.map(({ column }) => column).join(", ")}`],
      found.keywords.releases,
    ),
    fact(
      anchors.summary,
      nextMeeting.title,
      [
        next?.date && found.nextPlanned(next.date),
        next !== null && next.cancelled !== null && found.nextCancelled(next.cancelled).trim(),
      ],
      [],
    ),
  ];
}
