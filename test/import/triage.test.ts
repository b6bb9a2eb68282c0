import { describe, expect, test } from "vitest";
import { readText, triageSection } from "./old-minutes.ts";

/** Who is on duty this week, and next week. */
function dutyIn(...items: readonly string[]): (string | null)[] {
  const { values } = readText(triageSection(...items));
  return [values.thisWeek, values.nextWeek];
}

/** What remains in the body below the triage heading. */
function remaining(...items: readonly string[]): string {
  return readText(triageSection(...items)).body.split("### Triage Duty\n\n")[1] ?? "";
}

describe("triage duty", () => {
  test.each([
    ["plain", "-   This week: Ada", "-   Next week: Bo", ["Ada", "Bo"]],
    ["with question marks", "- This week: Ada (?)", "- Next week: ???", ["Ada (?)", "???"]],
    ["with two people", "- This week: Ada and Bo", "- Next week: Cy, Dot", ["Ada and Bo", "Cy, Dot"]],
    [
      "with a remark",
      "- This week: Ada (Bo on Friday)",
      "- Next week: Cy until noon",
      ["Ada (Bo on Friday)", "Cy until noon"],
    ],
    ["on two lines", "- This week: Ada\n  (Bo on Friday)", "- Next week: Cy", ["Ada (Bo on Friday)", "Cy"]],
    ["in bold", "- **This week:** Ada", "- **Next week**: Bo", ["Ada", "Bo"]],
    ["in any case", "* this WEEK:Ada  ", "* next week :  Bo", ["Ada", "Bo"]],
    ["for next week only", "- Next week: Bo", "- Ada is away", [null, "Bo"]],
    ["not filled in", "- This week:", "- Next week:  ", [null, null]],
    ["not a list item", "This week: Ada", "- Next week: Bo", [null, "Bo"]],
    ["for another week", "- Last week: Ada", "- This week we met Bo: once", [null, null]],
  ])("is read as written: %s", (_name, first, second, duty) => {
    expect(dutyIn(first, second)).toEqual(duty);
  });

  test("is not read in another section", () => {
    expect(readText("## News\n\n- This week: Ada\n").values.thisWeek).toBeNull();
  });

  test("is replaced by a directive", () => {
    expect(remaining("- This week: Ada", "- Next week: Bo")).toBe("::triage\n\n### Jira\n\ntext");
  });

  test("leaves a remark between the items in the body", () => {
    expect(remaining("- This week: Ada", "- Ada leaves at noon", "- Next week: Bo")).toBe(
      "::triage\n\n- Ada leaves at noon\n\n### Jira\n\ntext",
    );
  });

  test("stays in the body if it has nested items, which need their parent", () => {
    expect(remaining("- This week: Ada", "    - leaves at noon", "- Next week: Bo")).toBe(
      "- This week: Ada\n    - leaves at noon\n\n::triage\n\n### Jira\n\ntext",
    );
  });
});
