import { beforeAll, describe, expect, test } from "vitest";
import type { CountJson, MeetingJson } from "../../src/model/json.ts";
import { defaultChoices } from "../../src/plugins/environment.ts";
import { readArchive } from "../../src/plugins/read-archive.ts";
import { readCsv } from "../oracles/read-csv.ts";
import { expectedBoard, expectedReleases, type Figure, readTypedFigures } from "../oracles/typed-figures.ts";
import { type BuiltSite, buildInMemory, fileOf, htmlPages } from "../support/build-in-memory.ts";
import { mainText } from "../support/html.ts";

const all = readTypedFigures("content/minutes");
const meetings = all.map(({ date }, index) => ({ date, index }));

let site: BuiltSite;
beforeAll(async () => {
  site = await buildInMemory("content");
}, 60_000);

function published(date: string): MeetingJson {
  return JSON.parse(fileOf(site, `/api/meetings/${date}.json`));
}

function figure({ count, delta }: CountJson): Figure {
  if (!delta) return [count, null, null, null, null];
  return [count, delta.change, delta.baseline.date, delta.baseline.column ?? null, delta.baseline.count];
}

/** The figures of a CSV by `date/name`, or `date/column/name`. */
function csvFigures(name: string, keyColumns: readonly string[]): Record<string, Figure> {
  const [header = [], ...rows] = readCsv(fileOf(site, `/data/${name}.csv`));
  const cell = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? "";
  const number = (text: string): number | null => (text === "" ? null : Number(text));
  return Object.fromEntries(
    rows.map((row) => [
      keyColumns.map((column) => cell(row, column)).join("/"),
      [
        Number(cell(row, "count")),
        number(cell(row, "change")),
        cell(row, "baseline_date") || null,
        cell(row, "baseline_release") || null,
        number(cell(row, "baseline_count")),
      ],
    ]),
  );
}

describe("the archive of 2020", () => {
  test("holds 46 meetings from 6 January to 21 December", () => {
    expect({ count: all.length, first: all[0]?.date, last: all.at(-1)?.date }).toEqual({
      count: 46,
      first: "2020-01-06",
      last: "2020-12-21",
    });
  });

  test("has no errors or warnings", async () => {
    expect((await readArchive(defaultChoices)).diagnostics).toEqual([]);
  });

  test("is published whole", () => {
    const { meetings: listed }: { meetings: { date: string }[] } = JSON.parse(
      fileOf(site, "/api/archive.json"),
    );
    expect(listed.map(({ date }) => date).toReversed()).toEqual(all.map(({ date }) => date));
  });
});

test("the pages of action items have the lists below them, as they were last listed", () => {
  const pages = htmlPages(site)
    .filter(([path]) => path.startsWith("/actions/"))
    // Earlier wordings lead to where an item was listed before.
    .map(([, html]) => html.replace(/<details class="earlier">.*?<\/details>/gs, ""));
  const page = pages.join("\n");
  const text = pages.map(mainText).join("\n");
  const lines = all
    .flatMap(({ date }) => published(date).actions)
    .filter(({ url }) =>
      page.includes(`href="${new URL(url).pathname.replace("/technology/", "/")}${new URL(url).hash}"`),
    )
    .flatMap(({ details }) => details);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !text.includes(line))).toEqual([]);
});

describe.each(meetings)("the meeting of $date", ({ date, index }) => {
  test("publishes its tickets as an independent reckoning has them", () => {
    const shown = Object.fromEntries(published(date).tickets.map((count) => [count.state, figure(count)]));
    expect(shown).toEqual(expectedBoard(all, index, "tickets"));
  });

  test("publishes its queues as an independent reckoning has them", () => {
    const shown = Object.fromEntries(published(date).queues.map((count) => [count.name, figure(count)]));
    expect(shown).toEqual(expectedBoard(all, index, "queues"));
  });

  test("publishes its releases and their totals as an independent reckoning has them", () => {
    const releases = published(date).releases;
    const shown = (releases?.rows ?? []).flatMap(({ state, cells }) =>
      cells.flatMap((cell, column) =>
        cell ? [[`${releases?.columns[column]}/${state}`, figure(cell)] as const] : [],
      ),
    );
    expect(Object.fromEntries(shown)).toEqual(expectedReleases(all, index));
  });
});

describe("the tables for download", () => {
  const everything = (of: (index: number) => Record<string, Figure>): Record<string, Figure> =>
    Object.fromEntries(
      meetings.flatMap(({ date, index }) =>
        Object.entries(of(index)).map(([name, figure]) => [`${date}/${name}`, figure]),
      ),
    );

  test("hold every ticket count as an independent reckoning has it", () => {
    expect(csvFigures("tickets", ["date", "state"])).toEqual(
      everything((index) => expectedBoard(all, index, "tickets")),
    );
  });

  test("hold every queue count as an independent reckoning has it", () => {
    expect(csvFigures("queues", ["date", "queue"])).toEqual(
      everything((index) => expectedBoard(all, index, "queues")),
    );
  });

  test("hold every release count as an independent reckoning has it, totals left out", () => {
    const cells = Object.entries(everything((index) => expectedReleases(all, index))).filter(
      ([key]) => !/\/Total(?:\/|$)/.test(key),
    );
    expect(csvFigures("releases", ["date", "release", "state"])).toEqual(Object.fromEntries(cells));
  });
});

describe("the meeting that the archive began with, on 14 September", () => {
  test("counts 166 open tickets, 7 fewer than on 24 August", () => {
    expect(published("2020-09-14").tickets[0]).toEqual({
      state: "Open",
      count: 166,
      delta: { change: -7, baseline: { date: "2020-08-24", count: 173 } },
    });
  });

  test("counts 23 tickets ready for testing, 9 fewer than on 24 August", () => {
    const testing = published("2020-09-14").tickets.find(({ state }) => state === "Ready for Testing");
    expect(testing).toMatchObject({ count: 23, delta: { change: -9, baseline: { date: "2020-08-24" } } });
  });

  test("says on its page that the changes are three weeks' worth", () => {
    expect(mainText(fileOf(site, "/meetings/2020-09-14/"))).toContain("Tickets change since 24 Aug, 3 weeks");
  });

  test("shows the change with a sign that is no hyphen, and leads to the earlier cell", () => {
    expect(fileOf(site, "/meetings/2020-09-14/")).toMatch(
      /href="\/meetings\/2020-08-24\/#tickets-open"[^>]*>\u22127</,
    );
  });

  test("is what the next minutes, two weeks later, are compared with", () => {
    const baselines = published("2020-09-28").tickets.map(({ delta }) => delta?.baseline.date);
    expect(new Set(baselines)).toEqual(new Set(["2020-09-14"]));
  });

  test("publishes nothing of its coordinates", () => {
    expect(
      [...site]
        .filter(([, text]) => /555-?010-?0199|555 010 019|5550100199/.test(text))
        .map(([path]) => path),
    ).toEqual([]);
  });
});
