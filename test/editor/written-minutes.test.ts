import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MinutesForm } from "../../src/editor/form.ts";
import { formOf } from "../../src/editor/form-of.ts";
import { frontMatterText } from "../../src/editor/front-matter-text.ts";
import { knownMeeting } from "../../src/editor/known-archive.ts";
import { writtenMinutes } from "../../src/editor/written-minutes.ts";
import { expectations } from "../../src/minutes/expectations.ts";
import { readFrontMatter } from "../../src/minutes/front-matter.ts";
import { type MinutesValues, minutesSchema } from "../../src/minutes/minutes-schema.ts";
import { meetingOf, parse } from "../support/minutes.ts";

const blank: MinutesForm = formOf({ date: "2020-09-14" }, "");

describe("the text of the form", () => {
  test("has a line for each table and each count, and nothing that was left out", () => {
    const form: MinutesForm = {
      ...blank,
      ...{ status: "agenda", attending: ["Ada", "Brian L"], others: "Mat; Zoë B", thisWeek: " Mat " },
      tickets: { Open: "12", "In Progress": "" },
      queues: { GGUS: "0" },
      releases: [
        { column: "3.10", counts: { Open: "1", "In Progress": "2" } },
        { column: "", counts: { Open: "1" } },
      ],
      ...{ nextDate: "2020-09-28", nextCancelled: "travel: far", notes: "## Crew" },
    };
    expect(writtenMinutes(form).text).toBe(`---
date: 2020-09-14
status: agenda
attending: [ Ada, Brian L, Mat, Zoë B ]
triage: { this_week: Mat }
queues: { GGUS: 0 }
tickets:
  Open: 12
releases:
  "3.10": { Open: 1, In Progress: 2 }
next: { date: 2020-09-28, cancelled: "travel: far" }
---

## Crew
`);
  });

  test("reads as the values that were typed, whatever their names", () => {
    const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((text) => `n${text}n`);
    const count = fc.nat(9999);
    const values = fc.record(
      {
        date: fc.constant("2020-09-14"),
        title: name,
        queues: fc.dictionary(name, count, { minKeys: 1 }),
        tickets: fc.dictionary(name, count, { minKeys: 1 }),
        releases: fc.dictionary(name, fc.dictionary(name, count, { minKeys: 1 }), { minKeys: 1 }),
        next: fc.record({ cancelled: fc.oneof(fc.constant<true>(true), name) }),
        aliases: fc.constant<string[]>(["/a/"]),
        anchors: fc.constant({ old: "now" }),
      },
      { requiredKeys: ["date"] },
    );
    fc.assert(
      fc.property(values, (typed: MinutesValues) => {
        const { text } = writtenMinutes(formOf(typed, ""));
        expect(minutesSchema.parse(readFrontMatter(text, "a.md").yaml?.value)).toEqual(
          minutesSchema.parse(typed),
        );
      }),
    );
  });

  test("has what is no count as it was typed, with the message of check at its place", () => {
    const form = { ...blank, tickets: { Open: "12" }, queues: { GGUS: "1o", Support: "-1" } };
    const { text, problems } = writtenMinutes(form);
    const path = "content/minutes/2020-09-14.md";
    expect(problems(path)).toEqual(parse(text, path).diagnostics);
    expect(problems(path).map(({ message }) => message)).toEqual([
      `"queues.GGUS" is "1o", expected ${expectations.count}`,
      `"queues.Support" is "-1", expected ${expectations.count}`,
    ]);
  });

  test("has no values without a day", () => {
    const { values, problems } = writtenMinutes({ ...blank, date: "" });
    expect([values, problems("a.md").map(({ message }) => message)]).toEqual([
      null,
      [`"date" is missing, expected ${expectations.day}`],
    ]);
  });
});

test("names keep the order that they have in the file", () => {
  const form = formOf({ date: "2020-09-14", attending: ["Zoe", "Ada", "Mat"] }, "");
  const tapped = { ...form, attending: ["Ada", "Mat"], others: "Carl, Zoe" };
  expect(writtenMinutes(tapped).values?.attending).toEqual(["Zoe", "Ada", "Mat", "Carl"]);
});

test("every value is found where the file has it", () => {
  const { text, positionOf } = frontMatterText({
    date: "2020-09-14",
    attending: ["Ada", "Mat"],
    triage: { this_week: "Mat" },
    tickets: { Open: 1 },
    releases: { "24": { Open: 3 } },
  });
  const yaml = readFrontMatter(text, "a.md").yaml;
  const paths = [
    ...[["date"], ["attending", "1"], ["triage"], ["triage", "this_week"], ["tickets"]],
    ...[
      ["tickets", "Open"],
      ["releases", "24"],
      ["releases", "24", "Open"],
    ],
  ];
  const isTable = (path: readonly string[]): boolean =>
    ["triage", "tickets", "releases,24"].includes(path.join());
  expect(paths.map(positionOf)).toEqual(
    paths.map((path) => yaml?.locate(path, isTable(path) ? "key" : "value")),
  );
  expect(positionOf(["tickets", "Open", ""])).toEqual(yaml?.locate(["tickets", "Open"], "key"));
});

test("a meeting that a page knows in part is a meeting again", () => {
  const meeting = meetingOf("---\ndate: 2020-09-14\ntickets: { Open: 3 }\n---\n");
  const { id, date, title, series, status, source, tickets } = meeting;
  expect(knownMeeting({ id, date, title, series, status, source, tickets })).toEqual(meeting);
});
