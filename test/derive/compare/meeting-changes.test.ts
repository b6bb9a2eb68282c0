import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { actionChange } from "../../../src/compare/action-change.ts";
import { joined } from "../../../src/compare/join.ts";
import { meetingChanges } from "../../../src/derive/compare/meeting-changes.ts";
import { dayOfMeeting } from "../../../src/format/meetings/meeting-id.ts";
import type { ActionState, Comparison } from "../../../src/model/comparison/comparison.ts";
import { known, minutes, peopleYaml } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";
import { type ComparedWeek, comparedWeeks } from "../../support/compared-weeks.ts";

// A busy machine may take its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

/** Two days between which to compare, both of a series, in any archive. */
const spans = comparedWeeks.chain((weeks) =>
  fc.record({ weeks: fc.constant(weeks), ends: fc.tuple(fc.nat(weeks.length), fc.nat(weeks.length)) }),
);

describe("what changed over a span", () => {
  test("is the difference of its ends in every count", () => {
    compared((change, before, after) => {
      for (const board of ["tickets", "queues", "releases"] as const) {
        const [old, now] = [lastCounts(before, board), lastCounts(after, board)];
        const found = change.boards.find((one) => one.board === board);
        // Without new counts, the latest are those before.
        if (!found) {
          expect(now).toEqual(old);
          continue;
        }
        const ends = found.counts.map(({ name, before: first, after: last }) => ({ name, first, last }));
        expect(countsOf(ends.map(({ name, first }) => [name, first?.count]))).toEqual(old ?? {});
        expect(countsOf(ends.map(({ name, last }) => [name, last?.count]))).toEqual(now);
      }
    });
  });

  test("is the difference of its ends for every action item", () => {
    compared((change, before, after) => {
      if (between(before, after).length === 0) return;
      const [old, now] = [statesAfter(before), statesAfter(after)];
      const expected = [...now].flatMap(([item, state]) => {
        const kind = actionChange(old.get(item) ?? null, state);
        return kind === null ? [] : [`${item}: ${kind}`];
      });
      const found = change.actions.map((item) => `${item.text}: ${actionChange(item.before, item.after)}`);
      expect(found.toSorted()).toEqual(expected.toSorted());
    });
  });

  test("names the releases that began and ended, also those that did both in between", () => {
    compared((change, before, after) => {
      const found = change.boards.find(({ board }) => board === "releases");
      const tables = freshTables(between(before, after), "releases");
      const old = lastCounts(before, "releases") ?? tables[0] ?? {};
      const now = tables.at(-1) ?? old;
      const names = [...new Set([old, ...tables].flatMap((table) => Object.keys(table)))];
      const begun = found?.counts.flatMap(({ name, begun: since }) => (since === null ? [] : [name])) ?? [];
      const ended = found?.counts.flatMap(({ name, ended: since }) => (since === null ? [] : [name])) ?? [];
      expect(new Set(begun)).toEqual(new Set(names.filter((name) => !(name in old))));
      expect(new Set(ended)).toEqual(new Set(names.filter((name) => !(name in now))));
    });
  });

  test("holds the decisions, the support and the attendance of every meeting in between", () => {
    compared((change, before, after) => {
      const weeks = between(before, after);
      expect(change.decisions.map(({ text }) => text)).toEqual(
        weeks.flatMap(({ decision }) => decision ?? []),
      );
      expect(change.support.map(({ site }) => site)).toEqual(weeks.flatMap(({ site }) => site ?? []));
      expect(
        change.meetings.map(({ meeting, attending }) => [dayOfMeeting(meeting), attending?.length]),
      ).toEqual(
        weeks.map(({ date, status, attending }) => [
          date,
          status === "minutes" && attending ? attending.length : undefined,
        ]),
      );
    });
  });

  test("is that of its parts put together", () => {
    fc.assert(
      fc.property(comparedWeeks, fc.nat(8), (weeks, middle) => {
        const changes = weeks.flatMap((week) => week.changes ?? []);
        const parts = [joined(changes.slice(0, middle)), joined(changes.slice(middle))];
        expect(joined(parts)).toEqual(joined(changes));
      }),
      { numRuns: 40 },
    );
  });

  test("is nothing between a meeting and itself", () => {
    expect(joined([])).toEqual({ meetings: [], boards: [], actions: [], decisions: [], support: [] });
  });
});

/** Compares two random meetings of the main series in many random archives. */
function compared(
  holds: (change: Comparison, before: readonly ComparedWeek[], after: readonly ComparedWeek[]) => void,
): void {
  const property = fc.property(spans, ({ weeks, ends }) => {
    const series = weeks.filter((week) => week.series === "weekly");
    const [from, to] = ends.toSorted((a, b) => a - b);
    const [before, after] = [series.slice(0, from), series.slice(0, to)];
    holds(joined(between(before, after).flatMap(({ changes }) => changes ?? [])), before, after);
  });
  fc.assert(property, { numRuns: 40 });
}

function between(before: readonly ComparedWeek[], after: readonly ComparedWeek[]): readonly ComparedWeek[] {
  return after.slice(before.length).filter(isHeld);
}

function isHeld({ status, actions }: ComparedWeek): boolean {
  return status === "minutes" || (status === "agenda" && actions.length > 0);
}

type Board = "tickets" | "queues" | "releases";
type Counts = Readonly<Record<string, number>>;

function freshCounts(week: ComparedWeek, board: Board): Counts | null {
  const isCopy = week.isStale && board !== "queues";
  return week.status !== "minutes" || isCopy ? null : week[board];
}

function freshTables(weeks: readonly ComparedWeek[], board: Board): Counts[] {
  return weeks.map((week) => freshCounts(week, board)).filter((counts) => counts !== null);
}

function lastCounts(weeks: readonly ComparedWeek[], board: Board): Counts | null {
  return freshTables(weeks, board).at(-1) ?? null;
}

function countsOf(
  entries: readonly (readonly [string, number | undefined])[],
): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(entries.filter(([, count]) => count !== undefined));
}

function statesAfter(weeks: readonly ComparedWeek[]): ReadonlyMap<string, ActionState> {
  const after = new Map<string, ActionState>();
  for (const { actions } of weeks.filter(isHeld)) {
    const listed = new Map(actions.map(({ item, mark }) => [item as string, stateOf(mark)]));
    for (const [item, state] of after) if (state === "open" && !listed.has(item)) after.set(item, "gone");
    for (const [item, state] of listed) after.set(item, state);
  }
  return after;
}

function stateOf(mark: string): ActionState {
  return mark === " [done]" ? "done" : mark === " [dropped]" ? "dropped" : "open";
}

describe("what changed at a meeting", () => {
  const archive = archiveIndex(
    [
      minutes("2020-09-07", "attending: [Mat]\ntickets: { Open: 3 }", "- AI (BrianL): paint the ship bell\n"),
      minutes(
        "2020-09-14",
        "attending: [Mat, Wilma]",
        "- AI (Carl): paint the ship bell\n- Decision: see [the plan](https://ferry.example/plan)\n",
      ),
    ],
    { people: peopleYaml },
  );
  const changesOn = (index: number): Comparison =>
    known(meetingChanges(known(archive.meetings[index]), archive));

  test("names those who handed an item over", () => {
    expect(changesOn(1).actions).toMatchObject([
      { owners: [{ name: "Carl" }], handedOverBy: [{ name: "Brian Lin" }], firstSeen: "2020-09-07" },
    ]);
  });

  test("leaves out a board that the meeting did not record", () => {
    expect([changesOn(0).boards.length, changesOn(1).boards.length]).toEqual([1, 0]);
  });

  test("begins nothing in the first table of all", () => {
    expect(changesOn(0).boards[0]).toMatchObject({ since: null, counts: [{ name: "Open", begun: null }] });
  });

  test("is nothing at a cancelled meeting", () => {
    const cancelled = archiveIndex([minutes("2020-09-07", "status: cancelled")]);
    expect(meetingChanges(known(cancelled.meetings[0]), cancelled)).toBeNull();
  });
});
