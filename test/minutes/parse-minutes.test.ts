import { describe, expect, test } from "vitest";
import { fieldLocator } from "../../src/minutes/field-positions.ts";
import { diagnosticsOf } from "../support/archive.ts";
import { expectOne, expectProse } from "../support/diagnostics.ts";
import {
  meetingOf,
  meetingWith,
  nothingPrivate,
  parse,
  parserFor,
  settings,
  sourceFile,
} from "../support/minutes.ts";
import { spot } from "../support/spot.ts";

/** A file of these front matter lines, after its date. */
function dated(lines: string): string {
  return `---\ndate: 2020-09-14\n${lines}\n---\nHello.\n`;
}

describe("a mistake in the front matter", () => {
  test.each([
    ["a misspelt key", "unknown-key", "‸tickts: { Open: 1 }"],
    ["a misspelt key of triage", "unknown-key", "triage: { ‸thisweek: Ada }"],
    ["a misspelt board of stale", "unknown-key", "stale: { ‸ticket: outage }"],
    ["a negative count", "schema", "tickets:\n  Open: ‸-1"],
    ["a count with a fraction", "schema", "tickets: { Open: ‸1.5 }"],
    ["a count that is text", "schema", "queues: { GGUS: ‸many }"],
    ["a count in quotes", "schema", 'queues: { GGUS: ‸"3" }'],
    ["a count that is a typed delta", "schema", "queues: { GGUS: ‸3 (+1) }"],
    ["a count that is a question mark", "schema", 'tickets: { Open: ‸"?" }'],
    ["a count beyond reason", "schema", "tickets: { Open: ‸99999999999999999999 }"],
    ["a count that is no number", "schema", "tickets: { Open: ‸.nan }"],
    ["a count without end", "schema", "tickets: { Open: ‸.inf }"],
    ["a count of a release", "schema", "releases: { 3.10: { Open: ‸-2 } }"],
    ["counts as a list", "schema", "tickets:\n  ‸- Open"],
    ["a release without its states", "schema", "releases: { 3.10: ‸12 }"],
    ["attendance as text", "schema", "attending: ‸Ada, Bo"],
    ["a name that is a number", "schema", "attending: [Ada, ‸12]"],
    ["a blank name in a list", "schema", 'attending: [Ada, ‸""]'],
    ["a title that is a list", "schema", "title: ‸[Weekly]"],
    ["an unknown status", "schema", "status: ‸finished"],
    ["a reason that is a number", "schema", "stale: { tickets: ‸7 }"],
    ["a next meeting on no day", "schema", "next: { date: ‸2020-09-31 }"],
    ["a next meeting as text", "schema", "next: ‸2020-09-21"],
    ["an alias on another site", "schema", "aliases: [‸https://harbour.example/]"],
    ["an alias of another host", "schema", "aliases: [‸//harbour.example/]"],
    ["an alias that climbs out", "schema", "aliases: [/a/, ‸/../b/]"],
    ["a count glued to its name", "missing-space", "queues: { ‸GGUS:12, FreshDesk: 2 }"],
    ["broken YAML", "yaml", "title: ‸Weekly: again"],
    ["a second date", "yaml", "‸date: 2020-09-21"],
  ])("is one diagnostic for %s", (_name, ruleId, lines) => {
    const { text, ...position } = spot(dated(lines));
    const { meeting, diagnostics } = parse(text);
    expect(meeting).toBeNull();
    expectOne(diagnostics, ruleId, position);
  });

  test.each(["‸soon", "‸2020-02-30", "‸14.09.2020", "‸20200914", "‸[2020-09-14]"])(
    "is one diagnostic for the date %s",
    (date) => {
      const { text, ...position } = spot(`---\ndate: ${date}\n---\n`);
      expectOne(parse(text).diagnostics, "schema", position);
    },
  );

  test.each([
    "---\nattending: [Ada]\n---\n",
    "---\ntitle: Weekly\nstatus: minutes\n---\n",
    "---\ndate:\n---\n",
  ])("is a missing date in %j", (text) => {
    const { meeting, diagnostics } = parse(text, "content/minutes/monday.md");
    expect({ meeting, diagnostics: diagnostics.map(({ hint }) => hint) }).toEqual({
      meeting: null,
      diagnostics: ['add "date:"'],
    });
  });

  test.each(["text", "---\n---\n", "---\ntitle: Weekly\ntags: [notes]\n---\n", "---\nauthor: Ada\n---\n"])(
    "is none in a text of no day that says nothing of a meeting: %j",
    (text) => {
      const { meeting, draft, diagnostics } = parse(text, "content/minutes/monday.md");
      expect({
        meeting,
        draft,
        diagnostics: diagnostics.map(({ ruleId, severity }) => [ruleId, severity]),
      }).toEqual({
        meeting: null,
        draft: null,
        diagnostics: [["skipped-file", "warning"]],
      });
    },
  );

  test.each(["- a\n- b", "only text", "42"])("is a block that holds no keys: %j", (yaml) => {
    const { text, ...position } = spot(`---\n‸${yaml}\n---\n`);
    expectOne(parse(text).diagnostics, "schema", position);
  });

  test("is reported together with every other mistake of the file", () => {
    const { diagnostics } = parse(dated("tickts: 1\ntickets: { Open: -1, Doing: x }\nstatus: no"));
    expect(diagnostics.map(({ line }) => line).toSorted()).toEqual([3, 4, 4, 5]);
    for (const diagnostic of diagnostics) expectProse(diagnostic);
  });

  test.each([
    ["tickts: { Open: 1 }", 'did you mean "tickets"?'],
    ["triage: { thisweek: Ada }", 'did you mean "this_week"?'],
    ["wether: 3", /^the keys are date, title/],
  ])("is met with a way out: %s", (lines, hint) => {
    expect(parse(dated(lines)).diagnostics[0]?.hint).toMatch(hint);
  });

  test("is quoted as it was typed", () => {
    expect(parse(dated("tickets: { Open: .nan }")).diagnostics[0]?.message).toBe(
      '"tickets.Open" is NaN, expected a whole number of 0 or more',
    );
  });
});

describe("a file that cannot be read", () => {
  test.each([
    ["front-matter", "‸date: 2020-09-14\n"],
    ["front-matter", "---‸js\nprocess.exit(1)\n---\n"],
    ["front-matter", "‸---\ndate: 2020-09-14\n"],
    ["empty-file", "‸"],
    ["yaml", `---\n‸${"- ".repeat(5_000)}\n---\n`],
  ])("gives one diagnostic of %s and keeps the day of its name", (ruleId, marked) => {
    const { text, ...position } = spot(marked);
    const parsed = parse(text, "content/minutes/2020/2020-09-14.md");
    expect({ meeting: parsed.meeting, date: parsed.date }).toEqual({ meeting: null, date: "2020-09-14" });
    expectOne(parsed.diagnostics, ruleId, position);
  });

  test("names the file in its diagnostic", () => {
    expect(parse("", "content/minutes/a b.md").diagnostics[0]?.file).toBe("content/minutes/a b.md");
  });

  test.each(["---PIN 48151\n---\n", "---\ndate: 2020-09-14\ntel 312-555-0142: x\n---\n"])(
    "quotes nothing private in the diagnostic of %j",
    (text) => {
      const [diagnostic] = diagnosticsOf([{ path: "content/minutes/2020-09-14.md", text }]);
      expect(diagnostic?.message).toContain("[withheld]");
      expect(diagnostic?.message).not.toMatch(/48151|0142/);
    },
  );
});

describe("a file with CRLF and a byte order mark", () => {
  const text = "\ufeff---\r\ndate: 2020-09-14\r\n---\r\n\r\nAI (Ada): paint\r\n";

  test("is read like any other", () => {
    expect(parse(text).meeting?.actions[0]).toMatchObject({
      text: "paint",
      position: { line: 5, column: 1 },
    });
  });

  test("earns two warnings", () => {
    expect(parse(text).diagnostics.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ["byte-order-mark", "warning"],
      ["line-ending", "warning"],
    ]);
  });
});

describe("a meeting", () => {
  test("with a date alone recorded nothing else", () => {
    const { body: _body, source: _source, ...facts } = meetingWith("");
    expect(facts).toEqual({
      agenda: null,
      id: "2020-09-14",
      date: "2020-09-14",
      title: "Weekly Meeting",
      series: "weekly",
      status: "minutes",
      attending: null,
      triage: null,
      queues: null,
      tickets: null,
      releases: null,
      stale: {},
      next: null,
      aliases: [],
      sections: [],
      actions: [],
      decisions: [],
      support: [],
      statements: [],
      mentions: [],
      formerAnchors: [],
      issueKeys: [],
    });
  });

  test.each([
    ["attending", "attending:"],
    ["triage", "triage:\n  this_week:\n  next_week:"],
    ["queues", "queues: { GGUS: }"],
    ["tickets", "tickets:\n  Open:\n  Doing: ~"],
    ["releases", "releases:\n  3.10: { Open: }"],
    ["next", "next: { cancelled: }"],
  ] as const)("did not record %s where every value is blank", (key, lines) => {
    expect(meetingOf(dated(lines))[key]).toBeNull();
  });

  test("did not record the one count that is blank", () => {
    expect(meetingOf(dated("tickets: { Open: , Doing: 0 }")).tickets).toEqual([
      { state: "In Progress", count: 0 },
    ]);
  });

  test("lists its states by the board's names in the board's order, unknown ones last", () => {
    expect(meetingOf(dated("tickets: { Lost: 1, Ready for release: 2, doing: 3, Open: 4 }")).tickets).toEqual(
      [
        { state: "Open", count: 4 },
        { state: "In Progress", count: 3 },
        { state: "Ready for Release", count: 2 },
        { state: "Lost", count: 1 },
      ],
    );
  });

  test("keeps the releases 3.1 and 3.10 apart, as spelled", () => {
    const { releases } = meetingOf(dated("releases: { 3.10: { Open: 1 }, 3.1: { Open: 2 } }"));
    expect(releases?.map(({ column }) => column)).toEqual(["3.10", "3.1"]);
  });

  test("keeps queues in the order in which they were typed", () => {
    expect(meetingOf(dated("queues: { Mail: 2, Chat: 0 }")).queues).toEqual([
      { name: "Mail", count: 2 },
      { name: "Chat", count: 0 },
    ]);
  });

  test("takes names and triage as written", () => {
    expect(meetingOf(dated("attending: [Ada L, Bo]\ntriage: { this_week: Ada (?) }"))).toMatchObject({
      attending: [{ name: "Ada L" }, { name: "Bo" }],
      triage: { thisWeek: "Ada (?)", nextWeek: null },
    });
  });

  test.each([
    ["stale: { tickets: outage, queues: true }", { stale: { tickets: "outage", queues: "" } }],
    ["next: { cancelled: true }", { next: { date: null, cancelled: "" } }],
    [
      "next: { cancelled: holiday, date: 2020-09-28 }",
      { next: { date: "2020-09-28", cancelled: "holiday" } },
    ],
    ["series: retreat\ntitle: Autumn retreat", { series: "retreat", title: "Autumn retreat" }],
    ["series: retreat", { title: "Retreat" }],
    ["status: agenda", { status: "agenda" }],
    ["aliases: [/old/path/, /x.html]", { aliases: ["/old/path/", "/x.html"] }],
  ])("understands %j", (lines, expected) => {
    expect(meetingOf(dated(lines))).toMatchObject(expected);
  });

  test.each([
    ["tickets/Open", "tickets: { ‸Open: 1 }", "tickets: { Open: ‸1 }"],
    ["attending/1", "attending: [Ada, ‸Bo]", "attending: [Ada, ‸Bo]"],
    ["releases/3.10/Open", "releases: { 3.10: { ‸Open: 1 } }", "releases: { 3.10: { Open: ‸1 } }"],
  ])("knows where %s stands, so that a rule can point at it", (path, key, value) => {
    const { text, ...atKey } = spot(dated(key));
    const { text: _text, ...atValue } = spot(dated(value));
    const file = sourceFile(text);
    const positionOf = fieldLocator([file], nothingPrivate);
    expect([atKey, atValue]).toContainEqual(positionOf({ path: file.path }, path.split("/")));
  });

  test("is dated by its file's name, where the two disagree", () => {
    const parsed = parse("---\ndate: 2020-09-07\n---\n", "content/minutes/2020-09-14.md");
    expect(parsed).toMatchObject({ date: "2020-09-14", meeting: { date: "2020-09-07" } });
  });

  test("is dated by its front matter, where the file's name holds no day", () => {
    expect(parse("---\ndate: 2020-09-14\n---\n", "content/minutes/weekly.md").date).toBe("2020-09-14");
  });
});

describe("what is private", () => {
  const file = `---
date: 2020-09-14
title: Weekly, PIN 48151
attending: [Ada 312-555-0142]
queues: { PIN 48151: 2 }
coordinates: Room of the seven winds, 312-555-0142
---
## Call zoom.us/j/48151

- AI (Ada): dial 312-555-0142 from the Room of the seven winds, 312-555-0142
`;

  test("reaches no part of a meeting", () => {
    const { meeting, diagnostics } = parse(file);
    expect(JSON.stringify([meeting, diagnostics])).not.toMatch(/48151|0142|seven winds/);
  });

  test("reaches no diagnostic of a file that is refused", () => {
    const { diagnostics } = parse(file.replace("title:", "status:"));
    expect(diagnostics).not.toEqual([]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/48151|0142|seven winds/);
  });

  test("leaves a mark for the reader", () => {
    expect(parse(file).meeting).toMatchObject({
      title: "Weekly, PIN [withheld]",
      sections: [{ title: "Call [withheld]" }],
    });
  });

  test("is pointed at where it stands in the body", () => {
    const { text, ...position } = spot("---\ndate: 2020-09-14\n---\n\nDial ‸312-555-0142.\n");
    expect(meetingOf(text).source.withheld).toEqual([position]);
  });

  test("moves no line below it", () => {
    const { text, ...position } = spot(
      "---\ndate: 2020-09-14\ncoordinates: |\n  Dock 9\n  Berth 4\n---\nDock 9\nBerth 4\nPIN:\n48151\n\n‸AI (Ada): paint\n",
    );
    expect(meetingOf(text).actions[0]?.position).toEqual(position);
  });

  test("is also what the site's own patterns say", () => {
    const own = parserFor({ ...settings, privacy: { ...settings.privacy, patterns: ["crow's nest"] } });
    const bytes = new TextEncoder().encode("---\ndate: 2020-09-14\n---\n## The Crow's Nest\n");
    expect(own({ path: "a.md", bytes }).meeting?.sections[0]?.title).toBe("The [withheld]");
  });
});

describe("the parser", () => {
  test("gives the same meeting for the same file", () => {
    const text = dated("tickets: { Open: 1 }");
    expect(parse(text)).toEqual(parse(text));
  });

  test("carries nothing over from one file to the next", () => {
    const parser = parserFor();
    const bytes = new TextEncoder().encode(dated("").replace("Hello.", "AI (Ada): close BOAT-1"));
    const [first, second] = [parser({ path: "a.md", bytes }), parser({ path: "a.md", bytes })];
    expect(second).toEqual(first);
  });
});
