import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { addDays } from "../../../src/format/days/dates.ts";
import { daysBetween } from "../../../src/format/days/days.ts";
import type { MeetingJson } from "../../../src/model/json.ts";
import { listedRows, type MadeSite, minutes, publish, siteOf, type Written } from "../../support/archive.ts";
import { states } from "../../support/synthetic-minutes.ts";

// A busy machine may take its time over many cases.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const columns = ["3.4.55", "3.4.56", "Both", "3.5.9", "3.5.10", "3.5.24"];

const counts = (names: readonly string[]) =>
  fc
    .uniqueArray(fc.constantFrom(...names), { minLength: 1 })
    .chain((listed) => fc.record(Object.fromEntries(listed.map((name) => [name, fc.nat({ max: 300 })]))));

const week = fc.record({
  tickets: fc.option(counts(states)),
  queues: fc.option(counts(["FreshDesk", "GGUS", "LCMAPS"])),
  releases: fc.option(
    fc
      .uniqueArray(fc.constantFrom(...columns), { minLength: 1, maxLength: 3 })
      .chain((listed) => fc.record(Object.fromEntries(listed.map((column) => [column, counts(states)])))),
  ),
  isStale: fc.constantFrom(false, false, false, true),
  status: fc.constantFrom("minutes", "minutes", "minutes", "agenda", "cancelled"),
  series: fc.constantFrom("weekly", "weekly", "retreat"),
  isQuarantined: fc.boolean(),
});

/** Some months of weeks, a few of which are missing. */
const weeks = fc.array(fc.option(week, { freq: 8 }), { maxLength: 14, size: "max" });
type Week = typeof week extends fc.Arbitrary<infer Value> ? Value : never;
type Weeks = readonly (Week | null)[];

function written(some: Weeks): Written[] {
  return some.flatMap((one, index) => (one ? [writtenWeek(one, addDays("2020-01-06", index * 7))] : []));
}

function writtenWeek({ tickets, queues, releases, isStale, status, series }: Week, date: string): Written {
  const values = {
    tickets,
    queues,
    releases,
    status,
    series,
    stale: isStale ? { tickets: "a copy", releases: true } : null,
  };
  // JSON is YAML, so nothing here depends on how the project writes it.
  const front = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return minutes(date, front.join("\n"));
}

/** Builds each archive once for all properties, which see the same ones because the seed is the same. */
function holds(property: (some: Weeks) => void, numRuns: number = 30): void {
  fc.assert(fc.property(weeks, property), { numRuns });
}

const sites = new Map<string, MadeSite>();

function siteOfWeeks(some: Weeks): MadeSite {
  const key = JSON.stringify(some);
  const site = sites.get(key) ?? siteOf(written(some));
  sites.set(key, site);
  return site;
}

/** The changes of one state as they follow each other, with the counts that they lead from and to. */
function chains(all: readonly MeetingJson[], state: string): MeetingJson["tickets"][number][][] {
  const found: MeetingJson["tickets"][number][][] = [];
  const byDate = new Map<string, MeetingJson["tickets"][number][]>();
  for (const meeting of all) {
    const cell = meeting.tickets.find((count) => count.state === state);
    if (!cell) continue;
    const earlier = cell.delta ? byDate.get(cell.delta.baseline.date) : undefined;
    const chain = [...(earlier ?? []), cell];
    byDate.set(meeting.date, chain);
    found.push(chain);
  }
  return found;
}

describe("whatever the minutes record", () => {
  test("the changes of a state add up to the difference of its counts", () => {
    let longest = 0;
    holds((some) => {
      for (const state of states) {
        for (const chain of chains(siteOfWeeks(some).meetingJsons, state)) {
          const [first, ...others] = chain;
          const sum = others.reduce((total, { delta }) => total + (delta?.change ?? Number.NaN), 0);
          expect(sum).toBe((chain.at(-1)?.count ?? 0) - (first?.count ?? 0));
          longest = Math.max(longest, chain.length);
        }
      }
    });
    expect(longest).toBeGreaterThan(3);
  });

  test("every change is the count minus a count that the baseline meeting publishes", () => {
    let compared = 0;
    holds((some) => {
      const { meetingJsons } = siteOfWeeks(some);
      for (const { tickets } of meetingJsons) {
        for (const { state, count, delta } of tickets) {
          if (!delta) continue;
          compared += 1;
          const earlier = meetingJsons.find(({ date }) => date === delta.baseline.date);
          const cell = earlier?.tickets.find((other) => other.state === state);
          expect([delta.baseline.count, delta.change]).toEqual([
            cell?.count,
            count - (cell?.count ?? Number.NaN),
          ]);
        }
      }
    });
    expect(compared).toBeGreaterThan(20);
  });

  test("every change of a release leads to a cell that the baseline meeting publishes", () => {
    let compared = 0;
    holds((some) => {
      const { meetingPages } = siteOfWeeks(some);
      const cellsOf = new Map(
        meetingPages.map(({ path, releases }) => [
          path,
          new Map(releases?.rows.flatMap(({ cells }) => cells.map((cell) => [cell?.id, cell?.count]))),
        ]),
      );
      for (const cell of meetingPages.flatMap(
        ({ releases }) => releases?.rows.flatMap(({ cells }) => cells) ?? [],
      )) {
        if (!cell?.delta) continue;
        compared += 1;
        const [page = "", anchor] = cell.baselinePath?.split("#") ?? [];
        expect(cellsOf.get(page)?.get(anchor)).toBe(cell.delta.baseline.count);
      }
    });
    expect(compared).toBeGreaterThan(20);
  });

  test("totals are sums", () => {
    holds((some) => {
      for (const { tickets, releases } of siteOfWeeks(some).meetingPages) {
        if (tickets) expect(tickets.total.count).toBe(sum(tickets.rows.map(({ count }) => count)));
        for (const { cells } of releases?.rows ?? []) {
          const all = cells.map((cell) => cell?.count ?? 0);
          expect(all.at(-1)).toBe(sum(all.slice(0, -1)));
        }
        for (const index of releases?.columns.keys() ?? []) {
          const all = releases?.rows.map(({ cells }) => cells[index]?.count ?? 0) ?? [];
          expect(all.at(-1)).toBe(sum(all.slice(0, -1)));
        }
      }
    });
  });

  test("each count has a change or a reason for having none, and never both", () => {
    holds((some) => {
      for (const { tickets, queues, releases } of siteOfWeeks(some).meetingPages) {
        const cells = [tickets, queues].flatMap((table) => (table ? [...table.rows, table.total] : []));
        for (const cell of [...cells, ...(releases?.rows.flatMap((row) => row.cells) ?? [])]) {
          if (cell) expect(cell.delta === null).toBe(cell.why !== null);
        }
      }
    });
  });

  test("the list of meetings accounts for every week of a series", () => {
    holds((some) => {
      const dates = written(some.map((one) => (one?.series === "weekly" ? one : null))).map(({ path }) =>
        path.slice(-13, -3),
      );
      const [first = "", last = first] = [dates[0], dates.at(-1)];
      const days = listedRows(siteOfWeeks(some))
        .flatMap((row) => (row.kind === "missing" ? row.days : [row.date]))
        .filter((day) => day >= first && day <= last);
      expect(new Set(days).size).toBe(first ? daysBetween(first, last) / 7 + 1 : 0);
    });
  });

  test("the order of the files does not matter", () => {
    const shuffled = weeks.chain((some) => {
      const files = written(some);
      return fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }));
    });
    const property = fc.property(shuffled, ([files, others]) => {
      expect(publish(others)).toEqual(publish(files));
    });
    fc.assert(property, { numRuns: 20 });
  });

  test("the same files give the same site", () => {
    holds((some) => {
      expect(siteOf(written(some))).toEqual(siteOfWeeks(some));
    }, 20);
  });

  test("a file in quarantine changes the others' figures as if it were absent", () => {
    let quarantined = 0;
    holds((some) => {
      const broken = some.map((one) => (one?.isQuarantined ? one : null));
      const bad = written(broken).map(({ path, text }) => ({
        path,
        text: text.replace("\n---\n", "\nnext: { date: 2019-01-07 }\n---\n"),
      }));
      const good = written(some.map((one) => (one?.isQuarantined ? null : one)));
      quarantined += bad.length;
      const [mixed, without] = [publish([...bad, ...good]).site, publish(good).site];
      const figures = (site: typeof mixed) => [
        site?.meetingJsons,
        site?.ticketRows,
        site?.queueRows,
        site?.releaseRows,
        site?.trendsPage.charts,
      ];
      expect(figures(mixed)).toEqual(figures(without));
    }, 20);
    expect(quarantined).toBeGreaterThan(10);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
