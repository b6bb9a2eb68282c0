import { describe, expect, test } from "vitest";
import { readMinutesFile } from "../../../src/minutes/minutes-file.ts";
import { createLeakCheck } from "../../../src/minutes/private/leaking-text.ts";
import { noSecrets } from "../../../src/privacy/scan.ts";
import { publish } from "../../support/archive.ts";
import { parserFor, sourceFile } from "../../support/minutes.ts";

const sound = { path: "content/minutes/2019-03-11.md", text: "---\ndate: 2019-03-11\n---\n\nAll is calm.\n" };

function minutes(body: string) {
  return { path: "content/minutes/2019-03-04.md", text: `---\ndate: 2019-03-04\n---\n\n${body}\n` };
}

describe("words that stand together only on a page", () => {
  test.each([
    ["over the end of a line", "The pin to the lovely\nroom 48151 is new."],
    ["because the target of a link is not shown", "312 ^ [555](https://quay.example/x) ^ 0142"],
    ["because what looks like a tag is none", 'The `Pin<&dyn Rope>`" rope85099 is new.'],
    [
      "in the list of decisions",
      `Decision: note the PIN\n\n${"All is calm. ".repeat(9)}\n\nDecision: 482913`,
    ],
    ["in what the search finds under a heading", "- The PIN\n- Decision: ask Lee\n- 482913"],
    ["in what the search finds of tasks", "- [ ] the PIN\n- [x] 482913"],
    ["in the list of action items", `AI: ask for the PIN\n\n${"All is calm. ".repeat(9)}\n\nAI: 482913`],
  ])("are an error of their minutes, and stop no others: %s", (_how, body) => {
    const { site, diagnostics } = publish([sound, minutes(body)]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      { ruleId: "private-text", file: "content/minutes/2019-03-04.md" },
    ]);
    expect(site?.meetingPages.map(({ path }) => path)).toEqual(["/meetings/2019-03-11/"]);
  });

  test.each([
    ["in the list of names and the text", "attending: [Lee, PIN]", "482913 ropes"],
    ["in two names", "attending: [PIN, '482913']", "All is calm."],
    ["in the names of two weeks", "triage: { this_week: PIN, next_week: '482913' }", "All is calm."],
    ["in a name of the next week and the text", "triage: { next_week: PIN }", "482913 ropes"],
    ["in why the next meeting is off and the text", "next: { cancelled: PIN }", "## 482913 ropes"],
  ])("are an error with those words, and stop no others: %s", (_how, front, body) => {
    const text = `---\ndate: 2019-03-04\n${front}\n---\n\n${body}\n`;
    const { site, diagnostics } = publish([sound, { path: "content/minutes/2019-03-04.md", text }]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      {
        ruleId: "private-text",
        file: "content/minutes/2019-03-04.md",
        message: expect.stringMatching(
          /^"(?:.*\bPIN )?\[withheld\]", as pages would show it, looks like a phone number, code or/,
        ),
      },
    ]);
    expect(site?.meetingPages.map(({ path }) => path)).toEqual(["/meetings/2019-03-11/"]);
  });

  test.each([
    "pin API #1045",
    "See [pin API](https://quay.example/x) #1045.",
    "https://quay.example/core/pin.rs.html#1170 is a line.",
  ])("are none in %j", (body) => {
    expect(publish([sound, minutes(body)]).diagnostics).toEqual([]);
  });
});

test("the error is at the start of the text", () => {
  const source = sourceFile(minutes('The `Pin<&dyn Rope>`" rope85099 is new.').text);
  const checked = createLeakCheck(noSecrets)(readMinutesFile(source), parserFor()(source));
  expect(checked).toMatchObject({ meeting: null, diagnostics: [{ line: 4, column: 1 }] });
});
