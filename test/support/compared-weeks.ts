import fc from "fast-check";
import { meetingChanges } from "../../src/derive/compare/meeting-changes.ts";
import { addDays } from "../../src/format/days/dates.ts";
import type { Comparison } from "../../src/model/comparison/comparison.ts";
import { minutes, type Written } from "./archive.ts";
import { archiveIndex } from "./archive-index.ts";
import { states } from "./synthetic-minutes.ts";

/** Words that no two items share, so that nothing but a copy is the same item. */
const items = ["paint the bell", "mend a rope", "caulk hull seams", "count oars"] as const;

const counts = (names: readonly string[]) =>
  fc
    .uniqueArray(fc.constantFrom(...names), { minLength: 1 })
    .chain((listed) => fc.record(Object.fromEntries(listed.map((name) => [name, fc.nat({ max: 300 })]))));

const week = fc.record({
  status: fc.constantFrom("minutes", "minutes", "minutes", "minutes", "agenda", "cancelled"),
  series: fc.constantFrom("weekly", "weekly", "weekly", "retreat"),
  tickets: fc.option(counts(states)),
  isStale: fc.constantFrom(false, false, false, true),
  queues: fc.option(counts(["FreshDesk", "GGUS", "LCMAPS"])),
  releases: fc.option(counts(["3.4.55", "3.5.9", "3.5.10", "Both"])),
  actions: fc.uniqueArray(
    fc.record({
      item: fc.constantFrom(...items),
      owner: fc.constantFrom("Mat", "Carl"),
      mark: fc.constantFrom("", "", "", " [done]", " [dropped]"),
    }),
    { selector: ({ item }) => item, maxLength: 4 },
  ),
  decision: fc.option(fc.constantFrom("sail at dawn", "buy one ferry")),
  site: fc.option(fc.constantFrom("Old Pier", "North Quay")),
  attending: fc.option(fc.subarray(["Mat", "Carl", "Wilma"])),
});

type Week = typeof week extends fc.Arbitrary<infer Value> ? Value : never;

/** A week as it was invented, with its minutes' changes since the week before; null where there are none. */
export interface ComparedWeek extends Week {
  readonly date: string;
  readonly changes: Comparison | null;
}

/** Some weeks of two series of meetings, in which everything that is compared comes and goes. */
export const comparedWeeks: fc.Arbitrary<readonly ComparedWeek[]> = fc
  .array(week, { minLength: 1, maxLength: 8, size: "max" })
  .map((weeks) => {
    const dated = weeks.map((one, index) => ({ ...one, date: addDays("2020-01-06", index * 7) }));
    const archive = archiveIndex(dated.map(written));
    return dated.map((one, index) => {
      const meeting = archive.meetings[index];
      return { ...one, changes: meeting ? meetingChanges(meeting, archive) : null };
    });
  });

function written({ date, ...one }: Week & { readonly date: string }): Written {
  const { tickets, queues, releases, status, series, attending } = one;
  const values = {
    tickets,
    queues,
    releases:
      releases && Object.fromEntries(Object.entries(releases).map(([name, Open]) => [name, { Open }])),
    status,
    series,
    attending,
    stale: one.isStale ? { tickets: "a copy", releases: true } : null,
  };
  // JSON is YAML, so nothing here depends on how the project writes it.
  const front = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = [
    ...one.actions.map(({ item, owner, mark }) => `- AI (${owner}): ${item}${mark}`),
    ...(one.decision ? [`- Decision: ${one.decision}`] : []),
    ...(one.site ? ["", "## Support Update", "", `- ${one.site} (Mat): the lamp is out`] : []),
  ];
  return minutes(date, front.join("\n"), `${body.join("\n")}\n`);
}
