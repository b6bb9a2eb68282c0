import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/check-archive.ts";
import { diagnosticsOf, minutes, peopleYaml, publish, siteYaml } from "../support/archive.ts";
import { expectProse } from "../support/diagnostics.ts";

const newest = "tickets: { Open: 12, In Progress: 4, Ready for Testing: 3, Ready for Release: 1 }";
const copied =
  "- AI: caulk\n- Decision: row, supersedes [it](#fleet)\n- Decison: sail\n- mend the sail\n- count the oars\n- feed the cat\n";

const hopeless = [
  minutes(
    "2020-09-14",
    "series: weakly\nfacilitator: Mat\ntickets: { Opne: 1, Total: 3 }\nnext: { date: 2020-09-01 }\naliases: [/old/, /latest/]\nanchors: { a: b }",
    `::tiket\n\n# Crew\n\n### [Rules](/policy/)\n\n![Plan](plan.png)\n\n${"Mat: yes\nCarl: no\n".repeat(501)}`,
  ),
  minutes(
    "2020-09-07",
    "attending: [Brian, Wilma, wilma]\nqueues: { GGUSS: 1, gguss: 2 }\naliases: [/old/]",
    "Call 555-010-0199\n\n## Support Update\n\n- Mat (Lakeside): paint\n",
  ),
  { ...minutes("2020-09-07", "tickets: { open: 1, Open: 2 }"), path: "content/minutes/b/2020-09-07.md" },
  { path: "content/minutes/notes.md", text: "date: 2020-08-17\n" },
  { ...minutes("2020-08-31"), path: "content/minutes/2020-08-24.md" },
  // On Tuesdays, although the schedule says Mondays.
  ...["2021-01-05", "2021-01-12"].map((date) => minutes(date)),
  minutes("2021-01-19", "tickets: { Open: 18 }\nattending: []"),
  minutes("2021-01-26", "tickets: { Open: 144 }"),
  minutes("2021-02-02", `${newest}\ntriage: { next_week: Mat }\nqueues: { GGUS: 12 }`, copied),
  minutes(
    // A Thursday, nine days later.
    "2021-02-11",
    `${newest}\ntriage: { this_week: Carl }\nqueues: { GGUS: 120 }\ntitle: Crew, 2 February 2021`,
    copied,
  ),
];
const settings = `${siteYaml}\nqueues: [GGUS]\n`;
const found = diagnosticsOf(hopeless, { people: peopleYaml, settings });

describe("one run", () => {
  test("finds everything that is wrong with every file", () => {
    const broken = new Set(found.map(({ ruleId }) => ruleId));
    expect([...broken].toSorted()).toEqual([...rules.map(({ id }) => id), "front-matter"].toSorted());
  });

  test("sorts its diagnostics by file, line and column", () => {
    const places = found.map(({ file, line, column }) => [file, line, column] as const);
    const sorted = places.toSorted(([a, line, column], [b, otherLine, otherColumn]) =>
      a === b ? line - otherLine || column - otherColumn : a < b ? -1 : 1,
    );
    expect(places).toEqual(sorted);
  });

  test("says it all in prose", () => {
    for (const diagnostic of found) expectProse(diagnostic);
  });

  test("points into the file it is about", () => {
    const files = [...hopeless, { path: "content/site.yaml", text: settings }];
    const textOf = new Map(files.map(({ path, text }) => [path, text.split("\n")]));
    for (const { file, line, column } of found) {
      expect(textOf.get(file)?.[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
    }
  });

  test("finds the same whatever the order of the files", () => {
    const options = { people: peopleYaml, settings };
    expect(diagnosticsOf(hopeless.toReversed(), options)).toEqual(found);
  });
});

test("the names of the rules differ", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe("diagnostics about the settings", () => {
  test("stop everything where there are no usable settings", () => {
    const { site, diagnostics } = publish([minutes("2020-09-14")], { settings: "titel: Ferry\n" });
    expect(site).toBeNull();
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(["content/site.yaml"]));
  });

  test("stand beside those about the minutes", () => {
    const files = diagnosticsOf([minutes("2020-09-14", "tickets: many")], { people: "- Mat\n" }).map(
      ({ file }) => file,
    );
    expect(files).toEqual(["content/minutes/2020-09-14.md", "content/people.yaml"]);
  });
});

test("a diagnostic keeps to itself the private text that it is about", () => {
  const told = diagnosticsOf(
    [minutes("2020-09-14", "attending: [555-010-0199]\ntickets: 'PIN: 555 010 019'")],
    {
      people: peopleYaml,
    },
  );
  expect(JSON.stringify(told)).not.toMatch(/010/);
});
