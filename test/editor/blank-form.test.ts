import { describe, expect, test } from "vitest";
import { newPage } from "../../src/derive/draft/new-page.ts";
import { blankForm, dayValues } from "../../src/editor/blank-form.ts";
import { minutes } from "../support/archive.ts";
import { archiveIndex } from "../support/archive-index.ts";

const body = "## Crew\n\n- AI (Mat): caulk the hull\n\n## Talk\n";
const archive = archiveIndex([
  minutes("2020-09-07", "triage: { this_week: Carl, next_week: Mat }"),
  minutes("2020-09-14", "triage: { this_week: Mat, next_week: Ada }", body),
]);
const { knowledge } = newPage(archive, [], null);

describe("the form starts", () => {
  test.each([
    ["2020-09-15", "2020-09-21", "agenda"],
    ["2020-09-21", "2020-09-21", "minutes"],
    ["2020-10-01", "2020-10-05", "agenda"],
  ])("on %s with the meeting of %s, as %s", (today, date, status) => {
    expect(blankForm(knowledge, today)).toMatchObject({ date, status });
  });

  test("with the headings and open items of the last minutes", () => {
    expect(blankForm(knowledge, "2020-09-21").notes).toBe(body);
  });

  test("with today where nothing says when the team meets", () => {
    const unknown = newPage(archiveIndex([]), [], null).knowledge;
    expect(blankForm(unknown, "2020-09-21").date).toBe("2020-09-21");
  });
});

test("triage follows the day", () => {
  expect(dayValues("2020-09-21", "2020-09-21", knowledge)).toMatchObject({
    thisWeek: "Ada",
    nextWeek: "Carl",
  });
  expect(dayValues("2020-09-28", "2020-09-21", knowledge).thisWeek).toBe("Carl");
});
