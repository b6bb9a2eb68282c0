import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { readCsv } from "../oracles/read-csv.ts";
import { readTypedFigures } from "../oracles/typed-figures.ts";
import { allOf, elementsOf, type HtmlElement } from "../support/html.ts";
import { filesBelow } from "../support/output-files.ts";

const { folder } = inject("technology");
const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const typed = readTypedFigures("content/minutes");

interface ChartFile {
  readonly dates: readonly string[];
  readonly lines: readonly {
    readonly name: string;
    readonly counts: readonly (number | null)[];
    readonly changes: readonly (number | null)[];
  }[];
}

/** Each chart of the trends page by its name, with the sentence's section of the page. */
const sections = new Map(
  read("trends/index.html")
    .split('<section class="chart-section"')
    .slice(1)
    .map((html) => [/data-chart="([\w-]+)"/.exec(html)?.[1] ?? "", html]),
);

describe.for(["ticket-flow", "net-change", "queues", "attendance", "releases"])("the chart %s", (id) => {
  const html = sections.get(id) ?? "";
  const json: ChartFile = JSON.parse(read(`data/charts/${id}.json`));

  test("holds the same numbers in its CSV as in its JSON", () => {
    const [, ...rows] = readCsv(read(`data/charts/${id}.csv`));
    const counts = json.dates.flatMap((date, at) =>
      json.lines.flatMap(({ name, counts, changes }) =>
        counts[at] === null ? [] : [[date, name, String(counts[at]), String(changes[at] ?? "")]],
      ),
    );
    expect(rows.map((row) => row.slice(0, 4))).toEqual(counts);
  });

  test("holds the same numbers in its drawing", () => {
    const drawn = drawnLines(html, id === "net-change");
    const below = json.dates.map(() => 0);
    for (const [line, { counts, changes }] of json.lines.entries()) {
      const isStacked = ["ticket-flow", "releases"].includes(id);
      const values = (id === "net-change" ? changes : counts).flatMap((value, at) => {
        if (value === null || value === undefined) return [];
        const high = (isStacked ? (below[at] ?? 0) : 0) + value;
        below[at] = high;
        return [high];
      });
      expect(drawn[line]?.length).toBe(values.length);
      for (const [index, value] of values.entries()) expect(drawn[line]?.[index]).toBeCloseTo(value, 0);
    }
  });

  test("has no value on a day without minutes", () => {
    const days = new Set(typed.map(({ date }) => date));
    expect(json.dates.filter((date) => !days.has(date))).toEqual([]);
  });
});

test("the files of the ticket flow hold what the minutes hold", () => {
  const json: ChartFile = JSON.parse(read("data/charts/ticket-flow.json"));
  for (const { date, tickets, status, staleBoards } of typed) {
    const at = json.dates.indexOf(date);
    expect(at >= 0).toBe(tickets !== null && status === "minutes" && !staleBoards.includes("tickets"));
    if (at < 0) continue;
    const counts = json.lines.flatMap(({ name, counts: values }) =>
      values[at] === null ? [] : [[name, values[at]] as const],
    );
    expect(Object.fromEntries(counts)).toEqual(tickets);
  }
});

test("every page of a release leads to a CSV with all figures of its tables", () => {
  const releases = filesBelow(folder).filter((path) => /^releases\/.+\/index\.html$/.test(path));
  expect(releases.length).toBeGreaterThan(30);
  for (const path of releases) {
    const html = read(path);
    const files = new Set(hrefsOf(html, "CSV"));
    expect(files.size).toBe(1);
    const [, ...rows] = [...files].flatMap((file) => readCsv(read(file)));
    const cells = allOf(html, "td").filter(({ text }) => /^\d/.test(text));
    expect(rows.length).toBe(cells.length);
  }
});

test("every chart of a release that is drawn has a picture, and no other", () => {
  const pages = filesBelow(folder).filter((path) => /^releases\/.+\/index\.html$/.test(path));
  const drawn = pages.map((path) => allOf(read(path), "figure").length);
  expect(Math.max(...drawn)).toBeGreaterThan(0);
  expect(pages.map((path) => hrefsOf(read(path), "SVG").length)).toEqual(drawn);
});

test("a page with charts loads at most 10 KB of scripts, packed, before a reader wants more", () => {
  const sizes = elementsOf(read("trends/index.html"))
    .flatMap(({ name, attributes }) => (name === "script" && attributes.src ? [attributes.src] : []))
    .map((address) => gzipSync(read(address.replace("/technology/", "")), { level: 9 }).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10 * 1024);
});

test("no page without a chart loads the script of charts", () => {
  const pages = filesBelow(folder).filter((path) => path.endsWith(".html"));
  const wrong = pages.filter((path) => {
    const html = read(path);
    return /src="[^"]*\/charts-/.test(html) && !html.includes("data-chart=");
  });
  expect(wrong).toEqual([]);
});

/** The files that links of a page with this text lead to, below the output folder. */
function hrefsOf(html: string, label: string): string[] {
  return allOf(html, "a").flatMap(({ text, attributes: { href = "" } }) =>
    text === label ? [href.replace("/technology/", "")] : [],
  );
}

/** The values that a drawing shows, read back from its paths by the marks of its value axis. */
function drawnLines(html: string, isBars: boolean): number[][] {
  const elements = elementsOf(html);
  const marks = elements.filter(
    ({ name, attributes }) => name === "line" && attributes.class?.startsWith("grid"),
  );
  const labels = elements.filter(({ name, attributes }) => name === "text" && attributes.x === undefined);
  const [first, last] = [0, marks.length - 1].map((index) => ({
    place: Number.parseFloat(marks[index]?.attributes.y1 ?? "") * 10,
    value: Number((labels[index]?.text ?? "").replace("−", "-").replace("±", "")),
  }));
  const valueAt = (place: number): number =>
    (first?.value ?? 0) +
    ((place - (first?.place ?? 0)) / ((last?.place ?? 0) - (first?.place ?? 0))) *
      ((last?.value ?? 0) - (first?.value ?? 0));
  const paths = elements.filter(
    ({ name, attributes }: HtmlElement) => name === "path" && attributes.class === (isBars ? "band" : "line"),
  );
  return paths.map(({ attributes }) => {
    const path = attributes.d ?? "";
    return (isBars ? topsOf(path) : placesOf(path)).map(valueAt);
  });
}

/** The heights of the tops of bars, each of which goes up by a step and down to its foot. */
function topsOf(path: string): number[] {
  return [...path.matchAll(/v(-?\d+)h[\d.]+V(\d+)Z/g)].map(([, step, foot]) => Number(foot) + Number(step));
}

/** The heights of the points of an outline, whose runs start at a place and go on in steps. */
function placesOf(path: string): number[] {
  return path
    .split("M")
    .slice(1)
    .flatMap((run) => {
      const numbers = (run.replace(/h.*/, "").match(/-?[\d.]+/g) ?? []).map(Number);
      let height = 0;
      return numbers.flatMap((step, index) => {
        if (index % 2 === 0) return [];
        height += step;
        return [height];
      });
    });
}
