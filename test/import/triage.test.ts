import { describe, expect, test } from "vitest";
import { expectOne } from "../support/findings.ts";
import { spot } from "../support/spot.ts";
import { read } from "./old-minutes.ts";

function section(...items: readonly string[]): string {
  return ["## News", "", "- x", "", "### Triage Duty", "", ...items, "", "### Jira", "", "text"].join("\n");
}

/** Who is on duty this week and next week. */
function dutyIn(...items: readonly string[]): (string | null)[] {
  const { facts } = read(section(...items));
  return [facts.thisWeek, facts.nextWeek];
}

/** The body below the heading of triage. */
function left(...items: readonly string[]): string {
  return read(section(...items)).body.split("### Triage Duty\n\n")[1] ?? "";
}

describe("triage duty", () => {
  test.each([
    ["plain", "-   This week: Ada", "-   Next week: Bo", ["Ada", "Bo"]],
    ["in doubt", "- This week: Ada (?)", "- Next week: ???", ["Ada (?)", "???"]],
    ["of two people", "- This week: Ada and Bo", "- Next week: Cy, Dot", ["Ada and Bo", "Cy, Dot"]],
    [
      "with a remark",
      "- This week: Ada (Bo on Friday)",
      "- Next week: Cy until noon",
      ["Ada (Bo on Friday)", "Cy until noon"],
    ],
    [
      "that is wrapped",
      "- This week: Ada\n  (Bo on Friday)",
      "- Next week: Cy",
      ["Ada (Bo on Friday)", "Cy"],
    ],
    ["set in bold", "- **This week:** Ada", "- **Next week**: Bo", ["Ada", "Bo"]],
    ["in any case", "* this WEEK:Ada  ", "* next week :  Bo", ["Ada", "Bo"]],
    ["of next week alone", "- Next week: Bo", "- Ada is away", [null, "Bo"]],
    ["that nobody filled in", "- This week:", "- Next week:  ", [null, null]],
    ["that is no list item", "This week: Ada", "- Next week: Bo", [null, "Bo"]],
    ["of another week", "- Last week: Ada", "- This week we met Bo: once", [null, null]],
  ])("is read as written: %s", (_name, first, second, duty) => {
    expect(dutyIn(first, second)).toEqual(duty);
  });

  test("is not read in another section", () => {
    expect(read("## News\n\n- This week: Ada\n").facts.thisWeek).toBeNull();
  });

  test("leaves a directive in its place", () => {
    expect(left("- This week: Ada", "- Next week: Bo")).toBe("::triage\n\n### Jira\n\ntext");
  });

  test("leaves a remark that stands between in the body", () => {
    expect(left("- This week: Ada", "- Ada leaves at noon", "- Next week: Bo")).toBe(
      "::triage\n\n- Ada leaves at noon\n\n### Jira\n\ntext",
    );
  });

  test("with more nested in it stays, so that what is nested keeps its parent", () => {
    expect(left("- This week: Ada", "    - leaves at noon", "- Next week: Bo")).toBe(
      "- This week: Ada\n    - leaves at noon\n\n::triage\n\n### Jira\n\ntext",
    );
  });
});

describe("a queue", () => {
  test.each([
    ["10 (+0) open tickets", "Support", 10, 0],
    ["21 (-6) open Signal Flag tickets", "Signal Flag", 21, -6],
    ["8 (+1) open FreshDesk tickets", "FreshDesk", 8, 1],
    ["0 (&minus;1) open GGUS ticket", "GGUS", 0, -1],
    ["9 (+) open GGUS tickets", "GGUS", 9, null],
    ["9 ( +2 ) open GGUS tickets.", "GGUS", 9, 2],
    ["9 (+?) open GGUS tickets:", "GGUS", 9, null],
    ["3 open GGUS tickets", "GGUS", 3, null],
    ["3(+1) Open GGUS Tickets", "GGUS", 3, 1],
  ])("is read from %j", (line, name, count, change) => {
    const { facts, figures, body } = read(section(`- ${line}`));
    expect(facts.queues).toEqual([{ name, count }]);
    expect(figures.map((figure) => [figure.name, figure.count, figure.change])).toEqual([
      [name, count, change],
    ]);
    expect(body).not.toContain("ticket ");
  });

  test("keeps the change as typed, and where it stands", () => {
    const { text, ...position } = spot(section("- 9 ‸(&minus;1) open GGUS tickets"));
    expect(read(text).figures).toMatchObject([
      { board: "queues", column: null, typed: "&minus;1", position },
    ]);
  });

  test("without a change has typed none", () => {
    expect(read(section("- 9 open tickets")).figures[0]?.typed).toBeNull();
  });

  test.each([
    "about 9 open tickets",
    "9 closed tickets",
    "9 (+1) tickets",
    "Open tickets: 9",
    "-9 open tickets",
  ])("is not guessed from %j", (line) => {
    expect(read(section(`- ${line}`)).facts.queues).toEqual([]);
  });

  test("outside the section about triage is none", () => {
    expect(read("## News\n\n- 9 (+1) open GGUS tickets\n").facts.queues).toEqual([]);
  });

  test("that says more is read, and stays in the body", () => {
    const line = "- 9 (+1) open GGUS tickets, most of them about fog";
    const { facts, body } = read(section(line));
    expect([facts.queues, body.includes(line)]).toEqual([[{ name: "GGUS", count: 9 }], true]);
  });

  test("whose count cannot be read stays in the body, and is a finding", () => {
    const { text, ...position } = spot(section("- ‸?? (+1) open GGUS tickets"));
    const { facts, body, findings } = read(text);
    expect([facts.queues, body]).toEqual([[], text]);
    expectOne(findings, "unreadable-count", position);
  });

  test("with two counts keeps the first, and is a finding", () => {
    const { text, ...position } = spot(section("- 9 open GGUS tickets", "- ‸7 open GGUS tickets"));
    const { facts, body, findings } = read(text);
    expect([facts.queues, body.includes("7 open")]).toEqual([[{ name: "GGUS", count: 9 }], true]);
    expectOne(findings, "repeated-queue", position);
  });

  test("said twice is one", () => {
    const { facts, findings } = read(section("- 9 open GGUS tickets", "- 9 open GGUS tickets"));
    expect([facts.queues.length, findings]).toEqual([1, []]);
  });
});
