import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { unpackChart } from "../../src/chart/packed-chart.ts";
import { chartPoint } from "../../src/chart/points.ts";
import { bandAt, fullView } from "../../src/chart/values.ts";
import { addDays } from "../../src/format/days/dates.ts";
import type { Chart } from "../../src/model/chart.ts";
import type { ComparedCount } from "../../src/model/delta.ts";
import { chartJson, chartRows } from "../../src/outputs/chart-file.ts";
import { csv } from "../../src/outputs/csv.ts";
import { readCsv } from "../oracles/read-csv.ts";
import { falseClaims, type Row } from "../oracles/sentence-claims.ts";
import { known, type MadeSite, minutes, siteOf } from "../support/archive.ts";

// A busy machine may take its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

const states = ["Open", "In Progress", "Ready for Testing", "Dev Complete", "Ready for Release"];
const counts = fc.uniqueArray(fc.constantFrom(...states), { minLength: 1 }).chain((listed) =>
  // Few different numbers, so that ties and runs are common; and now and then a typo.
  fc.record(
    Object.fromEntries(
      listed.map((name) => [
        name,
        fc.oneof(
          { weight: 20, arbitrary: fc.integer({ min: 20, max: 26 }) },
          { weight: 1, arbitrary: fc.constant(230) },
        ),
      ]),
    ),
  ),
);
const columns = fc.constantFrom(
  ["3.4.34", "Both", "3.5.0"],
  ["3.4.34", "Both 3.4.34/3.5.0", "3.5.0", "3.4.35", "Both 3.4.35/3.5.1", "3.5.1"],
  ["3.4.35", "Both", "3.5.1"],
  ["3.4.36", "Both", "3.5.1"],
  ["v3.5.2"],
  ["3.5.2", "3.5.3"],
  ["3.4.37/3.5.4"],
  ["Both"],
);
const week = fc.record({
  tickets: fc.option(counts, { freq: 8 }),
  queues: fc.option(counts),
  releases: fc.option(
    columns.chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, counts])))),
  ),
  attending: fc.option(fc.subarray(["Mat", "Carl", "Mats"])),
  status: fc.constantFrom(...Array(9).fill("minutes"), "agenda", "cancelled"),
  stale: fc.constantFrom(null, null, null, null, { tickets: true, releases: true }),
});
const weeks = fc.array(fc.option(week, { freq: 9 }), { minLength: 1, maxLength: 30, size: "max" });

/** Builds each archive once for all properties, which see the same ones because the seed is the same. */
function holds(property: (site: MadeSite) => void): void {
  fc.assert(
    fc.property(weeks, (some) => property(siteOfWeeks(some))),
    { numRuns: 40 },
  );
}

type Weeks = typeof weeks extends fc.Arbitrary<infer Value> ? Value : never;
const sites = new Map<string, MadeSite>();

function siteOfWeeks(some: Weeks): MadeSite {
  const files = some.flatMap((one, index) => {
    const front = Object.entries(one ?? {}).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return one ? [minutes(addDays("2019-11-04", index * 7), front.join("\n"))] : [];
  });
  const key = JSON.stringify(some);
  const site = sites.get(key) ?? siteOf(files);
  sites.set(key, site);
  return site;
}

function chartsOf(site: MadeSite): Chart[] {
  return [...site.trendsPage.charts, ...site.releasePages.flatMap(({ charts }) => charts)];
}

function chart(site: MadeSite, id: string): Chart {
  return known(site.trendsPage.charts.find((other) => other.id === id));
}

/** What meetings show as tables, cell by cell. */
const boards: readonly string[] = ["tickets", "queues", "releases"];

describe("whatever the minutes record", () => {
  test("the bars of the net change add up to the line of all tickets", () => {
    holds((site) => {
      const bars = chart(site, "net-change");
      const totals = known(bars.series.lines[0] ?? { values: [] }).values;
      let sum = totals[0] ?? 0;
      for (const [at, total] of totals.entries()) {
        sum += bandAt(bars, fullView(bars), 0, at)?.high ?? 0;
        expect(sum).toBe(total);
      }
    });
  });

  test("the areas of the ticket flow add up to all tickets, and their shares to the whole", () => {
    holds((site) => {
      const flow = chart(site, "ticket-flow");
      const totals = chart(site, "net-change").series.lines[0]?.values ?? [];
      for (const [at, total] of totals.entries()) {
        const heights = (isShare: boolean): number =>
          flow.series.lines.reduce((sum, _, line) => {
            const band = bandAt(flow, { ...fullView(flow), isShare }, line, at);
            return sum + (band ? band.high - band.low : 0);
          }, 0);
        expect(heights(false)).toBe(total);
        expect(heights(true)).toBeCloseTo(total ? 100 : 0);
      }
    });
  });

  test("every area begins where the one below it ends", () => {
    holds((site) => {
      for (const stacked of chartsOf(site).filter(({ kind }) => kind === "area" || kind === "columns")) {
        for (const at of stacked.series.dates.keys()) {
          let top = 0;
          for (const line of stacked.series.lines.keys()) {
            const band = bandAt(stacked, fullView(stacked), line, at);
            if (!band) continue;
            expect(band.low).toBe(top);
            top = band.high;
          }
        }
      }
    });
  });

  test("the sentence of every meeting agrees with the CSV", () => {
    let checked = 0;
    holds((site) => {
      const [header = [], ...cells] = readCsv(csv(site.ticketRows));
      const rows: Row[] = cells.map((row) =>
        Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""])),
      );
      for (const { date, sentence, status, tickets } of site.meetingPages) {
        if (sentence === null || status !== "minutes" || tickets?.note?.startsWith("Copied")) continue;
        checked += 1;
        expect(falseClaims(sentence, date, rows)).toEqual([]);
      }
    });
    expect(checked).toBeGreaterThan(50);
  });

  test("every sentence has a number", () => {
    holds((site) => {
      const all = [...site.meetingPages, ...chartsOf(site), site.releasesPage].map(
        ({ sentence }) => sentence,
      );
      expect(all.filter((sentence) => sentence !== null && !/\d/.test(sentence))).toEqual([]);
    });
  });

  test("the chart data of a page unpacks to the points of the page", () => {
    holds((site) => {
      for (const one of chartsOf(site)) {
        const unpacked = unpackChart(JSON.parse(one.data));
        const points = one.series.dates.map((_, at) =>
          one.series.lines.map((_, line) => chartPoint(unpacked, line, at)),
        );
        expect(points).toEqual(one.rows.map((row) => row.points));
      }
    });
  });

  test("every point of a chart of a table is the cell of its meeting, change and baseline included", () => {
    let compared = 0;
    holds((site) => {
      const cells = new Map<string, ComparedCount>(
        site.meetingPages.flatMap(({ path, tickets, queues, releases }) =>
          [
            ...[tickets, queues].flatMap((table) => (table ? [...table.rows, table.total] : [])),
            ...(releases?.rows.flatMap((row) => row.cells) ?? []),
          ].flatMap((cell) => (cell ? [[`${path}#${cell.id}`, cell] as const] : [])),
        ),
      );
      const tabled = chartsOf(site).filter(({ cells: { board } }) => boards.includes(board));
      for (const point of tabled.flatMap((one) => one.rows.flatMap((row) => row.points))) {
        if (!point) continue;
        const cell = cells.get(point.path);
        expect({ path: point.path, count: point.count, delta: point.delta }).toEqual({
          path: point.path,
          count: cell?.count,
          delta: cell?.delta,
        });
        compared += 1;
      }
    });
    expect(compared).toBeGreaterThan(500);
  });

  test("the files of a chart hold its points and nothing else", () => {
    holds((site) => {
      for (const one of chartsOf(site)) {
        const points = one.rows.flatMap((row) => row.points.filter((point) => point !== null));
        expect(
          chartRows(one)
            .slice(1)
            .map((row) => row.slice(0, 4)),
        ).toEqual(points.map(({ date, name, count, delta }) => [date, name, count, delta?.change ?? null]));
        expect(chartJson(one).lines.map(({ counts: drawn }) => drawn)).toEqual(
          one.series.lines.map(({ values }) => values),
        );
      }
    });
  });

  test("every meeting with a fresh release table is on the page of each of its releases", () => {
    holds((site) => {
      for (const { date, releases, status } of site.meetingPages) {
        if (!releases || status !== "minutes" || releases.note?.startsWith("Copied")) continue;
        for (const column of releases.columns.filter((name) => name !== "Total")) {
          const pages = site.releasePages.filter(({ charts }) =>
            charts.some(
              ({ cells, series }) =>
                cells.board === "releases" && cells.columns[series.dates.indexOf(date)] === column,
            ),
          );
          expect([date, column, pages.length > 0]).toEqual([date, column, true]);
        }
      }
    });
  });
});
