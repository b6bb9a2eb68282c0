import { describe, expect, test } from "vitest";
import { readIrcLog } from "../../../src/import/documents/irc-log.ts";
import { joinLines } from "../old-minutes.ts";

/** The Markdown of a log, which somebody else starts with small talk. */
function read(...lines: readonly string[]): string {
  const log = readIrcLog(joinLines("<ray> hello", "<ray> the lines are open", "<ray> so", ...lines));
  return log?.markdown.replace(/<ray>[^\n]*\n+/g, "").trim() ?? "";
}

describe("a log", () => {
  test.each([
    ["10:00 <ann> a", "<ann> a"],
    ["[2024-05-02 10:00:01] <@ann> a", "<ann> a"],
    ["2024-05-02 10:00:01\t@ann\ta", "<ann> a"],
    ["[2024-05-02T10:00:01.234Z]\t<ann_(Buoys)>\ta", "<ann_(Buoys)> a"],
    ["10:00:01 [ann]\na", "<ann> a"],
  ])("has lines such as %j", (line, markdown) => {
    expect(read(line)).toBe(markdown);
  });

  test.each([
    ["present+", "**Present:** ann"],
    ["Present+ Bo_Lee, cy", "**Present:** Bo Lee, cy"],
    ["regrets+ Dee", "**Regrets:** Dee"],
    ["chair: Bo", "**Chair:** Bo"],
    ["scribenick: Bo", "**Scribe:** Bo"],
    ["Meeting: Buoys", "# Buoys"],
    ["topic: Paint", "## Paint"],
    ["subtopic: Red", "### Red"],
    ["ACTION: Bo to paint", "ACTION: Bo to paint"],
    ["-> https://example.org/a A page", "[A page](https://example.org/a)"],
  ])("in which somebody writes %j says %j", (words, markdown) => {
    expect(read(`<ann> ${words}`)).toBe(markdown);
  });

  test.each(["q+ to ask", "ack bo", "zakim, who is here?", "agenda+ paint", "RRSAgent, make minutes"])(
    "leaves out %j, which is said to a robot",
    (words) => {
      expect(read(`<ann> ${words}`)).toBe("");
    },
  );

  test("counts what it leaves out", () => {
    const log = readIrcLog(
      joinLines("*** ann has joined #buoys", "<ann> q+", "<Zakim> ann is next", "<ann> a"),
    );
    expect(log?.leftOut).toBe(3);
  });

  test("says without the name of the scribe what others said", () => {
    expect(read("<ann> scribe+", "<ann> Bo: red is out", "<ann> ... as is green", "<bo> no")).toBe(
      "**Scribe:** ann\n\nBo: red is out\\\n... as is green\n\n<bo> no",
    );
  });

  test("forgets those who were named before a list, and who is taken off it", () => {
    expect(read("<ann> present+ Dee", "<ann> present: Bo, Cy", "<ann> present- Cy")).toBe("**Present:** Bo");
  });

  test("has the words that a correction puts right, and a correction of nothing as it is", () => {
    expect(read("<ann> two coats", "<bo> three coats", "<ann> s/two/four/", "<ann> s/nine/ten/")).toBe(
      "<ann> four coats\n\n<bo> three coats\n\n<ann> s/nine/ten/",
    );
  });

  test("takes no sign of a replacement for more than it is", () => {
    expect(read("<ann> costs five", "<ann> s/five/$& $1/")).toBe("<ann> costs $& $1");
  });

  test("is no list whose entries begin with stars", () => {
    expect(readIrcLog(joinLines("* a", "* b", "* c", "* d", "* e"))).toBeNull();
  });

  test("is no text with a few names in it", () => {
    expect(readIrcLog(joinLines("# Minutes", "", "<ann> a", "", "We met.", "Then we left."))).toBeNull();
  });
});
