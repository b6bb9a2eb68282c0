import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../src/minutes/front-matter.ts";
import { type MinutesValues, minutesSchema } from "../../src/minutes/minutes-schema.ts";
import { readPeople } from "../../src/minutes/people-file.ts";
import { writeMinutes, writePeople } from "../../src/minutes/write-minutes.ts";
import { sourceFile } from "../support/minutes.ts";

/** The lines between the two `---`. */
function front(values: Omit<MinutesValues, "date">): string {
  const [, yaml = ""] = writeMinutes({ date: "2019-05-06", ...values }, "").split(/^---\n/m);
  return yaml.replace("date: 2019-05-06\n", "");
}

describe("a written minutes file", () => {
  test("has its keys in the order of a reader, whatever their order was", () => {
    const values: MinutesValues = {
      aliases: ["/a/"],
      next: { cancelled: true },
      releases: { "3.5.24": { Open: 1 } },
      coordinates: "Pier 4",
      stale: { tickets: "outage" },
      tickets: { Open: 3 },
      queues: { GGUS: 1 },
      triage: { this_week: "Ada" },
      attending: ["Ada"],
      status: "minutes",
      series: "weekly",
      title: "Works",
      date: "2019-05-06",
    };
    expect(writeMinutes(values, "Hello.\n")).toBe(`---
date: 2019-05-06
title: Works
series: weekly
status: minutes
attending: [ Ada ]
triage: { this_week: Ada }
queues: { GGUS: 1 }
tickets:
  Open: 3
releases:
  3.5.24: { Open: 1 }
stale: { tickets: outage }
next: { cancelled: true }
coordinates: Pier 4
aliases: [ /a/ ]
---

Hello.
`);
  });

  test("leaves out what is not recorded", () => {
    expect(writeMinutes({ date: "2019-05-06" }, "")).toBe("---\ndate: 2019-05-06\n---\n\n");
  });

  test("keeps a long list on one line", () => {
    const attending = Array.from({ length: 40 }, (_, index) => `Somebody Number${index}`);
    expect(front({ attending }).split("\n")).toHaveLength(2);
  });

  test("has a line for each state and for each release", () => {
    const counts = { Open: 1, "In Progress": 2 };
    expect(front({ tickets: counts, releases: { "3.5": { ...counts }, Both: { ...counts } } })).toBe(`tickets:
  Open: 1
  In Progress: 2
releases:
  "3.5": { Open: 1, In Progress: 2 }
  Both: { Open: 1, In Progress: 2 }
`);
  });

  test.each([
    ["a question mark", "???"],
    ["a colon", "a: b"],
    ["a comma", "Lind, Bo"],
    ["a hash", "Bo #2"],
    ["a word that YAML takes for another value", "no"],
    ["nothing but a tilde", "~"],
    ["a number", "3.10"],
    ["a date", "2019-05-06"],
    ["quotes of both kinds", `"Bo" 'Lind'`],
    ["brackets", "[Bo] {Lind}"],
    ["an asterisk", "*Bo"],
    ["an ampersand", "&Bo"],
    ["an at sign", "@bo"],
    ["a backslash", "Bo\\n"],
    ["letters of any alphabet", "Zoë 李雷"],
  ])("quotes a name with %s, if it must", (_name, name) => {
    const text = writeMinutes({ date: "2019-05-06", attending: [name], queues: { [name]: 1 } }, "");
    expect(readFrontMatter(text, "a.md").yaml?.value).toEqual({
      date: "2019-05-06",
      attending: [name],
      queues: { [name]: 1 },
    });
  });

  test("keeps the lines of coordinates", () => {
    const coordinates = "Conference: 312-555-0142\n<https://quay.example/#4>";
    expect(
      readFrontMatter(writeMinutes({ date: "2019-05-06", coordinates }, ""), "a.md").yaml?.value,
    ).toEqual({
      date: "2019-05-06",
      coordinates,
    });
  });

  test("holds nothing but the front matter, a blank line, and the body to the letter", () => {
    const body = "\n---\na  \n\t&amp; {{ b }}";
    expect(writeMinutes({ date: "2019-05-06" }, body)).toBe(`---\ndate: 2019-05-06\n---\n\n${body}`);
  });
});

describe("whatever is written", () => {
  const name = fc
    .oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" }),
    )
    .map((text) => text.trim())
    .filter((text) => text !== "" && text !== "__proto__");
  const counts = fc
    .uniqueArray(name, { maxLength: 4 })
    .map((names) => Object.fromEntries(names.map((state, index) => [state, index * 7])));
  const reason = fc.oneof(name, fc.constant(true as const));
  const all = fc.record(
    {
      date: fc.constant("2019-05-06"),
      title: name,
      attending: fc.array(name, { maxLength: 4 }),
      triage: fc.record({ this_week: name, next_week: name }, { requiredKeys: [] }),
      queues: counts,
      tickets: counts,
      releases: fc.dictionary(fc.constantFrom("3.10", "3.5.24", "Both", "3.4.8/3.3.32"), counts),
      stale: fc.record({ tickets: reason, releases: reason }, { requiredKeys: [] }),
      next: fc.record({ date: fc.constant("2019-05-13"), cancelled: reason }, { requiredKeys: [] }),
      coordinates: fc.array(name, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
    },
    { requiredKeys: ["date"] },
  );

  test("is read back as it was", () => {
    fc.assert(
      fc.property(all, fc.string({ maxLength: 20 }), (values, body) => {
        const read = readFrontMatter(writeMinutes(values, body), "a.md");
        expect(minutesSchema.parse(read.yaml?.value)).toEqual(values);
        expect(read.body).toBe(`\n${body}`);
      }),
      { numRuns: 50 },
    );
  });
});

const people = [
  { name: "Zoë Lind", spellings: ["Zoe", "Z: L"] },
  { name: "null", spellings: [] },
  { name: "Bo #2", spellings: ["@bo", "12"] },
];

describe("a written people file", () => {
  test("is read back as it was", () => {
    const text = writePeople(people, ["Above: it."], ["- name: Nobody"]);
    const read = readPeople(sourceFile(text, "content/people.yaml"), () => []);
    expect(read.diagnostics).toEqual([]);
    expect(read.people.map(({ name, spellings }) => ({ name, spellings }))).toEqual(
      people.map(({ name, spellings }) => ({ name, spellings: [name, ...spellings] })),
    );
  });

  test("has its remarks above and below, each on a line", () => {
    expect(writePeople([{ name: "Ada", spellings: [] }], ["One.", "Two."], ["Three."])).toBe(
      "# One.\n# Two.\n\n- name: Ada\n\n# Three.\n",
    );
  });

  test("names no spellings of somebody who has none", () => {
    expect(writePeople([{ name: "Ada", spellings: [] }], [], [])).toBe("- name: Ada\n");
  });

  test("of no people contains only the remarks", () => {
    expect([writePeople([], ["One."], []), writePeople([], [], [])]).toEqual(["# One.\n", ""]);
  });
});
