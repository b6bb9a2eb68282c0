import { describe, expect, test } from "vitest";
import { expectOne } from "../../support/diagnostics.ts";
import { spot } from "../../support/spot.ts";
import { readText, triageSection } from "../old-minutes.ts";

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
    const { values, printed, body } = readText(triageSection(`- ${line}`));
    expect(values.queues).toEqual([{ name, count }]);
    expect(printed.map((one) => [one.name, one.count, one.change])).toEqual([[name, count, change]]);
    expect(body).not.toContain("ticket ");
  });

  test("keeps the change as typed, and its position", () => {
    const { text, ...position } = spot(triageSection("- 9 ‸(&minus;1) open GGUS tickets"));
    expect(readText(text).printed).toMatchObject([
      { board: "queues", column: null, typed: "&minus;1", position },
    ]);
  });

  test("may have no change", () => {
    expect(readText(triageSection("- 9 open tickets")).printed[0]?.typed).toBeNull();
  });

  test.each([
    "about 9 open tickets",
    "9 closed tickets",
    "9 (+1) tickets",
    "Open tickets: 9",
    "-9 open tickets",
  ])("is not guessed from %j", (line) => {
    expect(readText(triageSection(`- ${line}`)).values.queues).toEqual([]);
  });

  test("is not read outside the triage section", () => {
    expect(readText("## News\n\n- 9 (+1) open GGUS tickets\n").values.queues).toEqual([]);
  });

  test("stays in the body if its line says more", () => {
    const line = "- 9 (+1) open GGUS tickets, most of them about fog";
    const { values, body } = readText(triageSection(line));
    expect([values.queues, body.includes(line)]).toEqual([[{ name: "GGUS", count: 9 }], true]);
  });

  test("stays in the body with a warning if its count is unreadable", () => {
    const { text, ...position } = spot(triageSection("- ‸?? (+1) open GGUS tickets"));
    const { values, body, diagnostics } = readText(text);
    expect([values.queues, body]).toEqual([[], text]);
    expectOne(diagnostics, "unreadable-count", position);
  });

  test("keeps the first of two counts, with a warning", () => {
    const { text, ...position } = spot(triageSection("- 9 open GGUS tickets", "- ‸7 open GGUS tickets"));
    const { values, body, diagnostics } = readText(text);
    expect([values.queues, body.includes("7 open")]).toEqual([[{ name: "GGUS", count: 9 }], true]);
    expectOne(diagnostics, "repeated-queue", position);
  });

  test("may be repeated with the same count", () => {
    const { values, diagnostics } = readText(triageSection("- 9 open GGUS tickets", "- 9 open GGUS tickets"));
    expect([values.queues.length, diagnostics]).toEqual([1, []]);
  });
});
