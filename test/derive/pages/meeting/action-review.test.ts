import { expect, test } from "vitest";
import { actionReview } from "../../../../src/derive/pages/meeting/action-review.ts";
import { minutes, peopleYaml } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

test("action items are listed by person, those of two people for both, and those of nobody last", () => {
  const body = "- AI: sweep\n- AI (Wilma): row\n- AI (Mat, Wilma): mend the rope\n- AI (Mat): sail\n";
  const review = actionReview(archiveIndex([minutes("2020-09-14", "", body)], { people: peopleYaml }));
  const groups = review?.groups.map(({ person, rows }) => [person?.written, ...rows.map(({ text }) => text)]);
  expect(groups).toEqual([
    ["Mat", "mend the rope", "sail"],
    ["Wilma", "row", "mend the rope"],
    [undefined, "sweep"],
  ]);
  expect(review?.counts).toEqual({ new: 4, back: 0, carried: 0, done: 0, dropped: 0, gone: 0 });
});

test("two spellings of one person make one list, with an item of both once", () => {
  const body = "- AI (BrianL): row\n- AI (Brian Lin): sail\n- AI (BrianL, Brian Lin): sweep\n";
  const review = actionReview(archiveIndex([minutes("2020-09-14", "", body)], { people: peopleYaml }));
  expect(review?.groups.map(({ rows }) => rows.map(({ text }) => text))).toEqual([["row", "sail", "sweep"]]);
});

test("nothing is reviewed where neither of the last two meetings has an action item", () => {
  const files = [minutes("2020-09-07", "", "- AI (Mat): row"), minutes("2020-09-14"), minutes("2020-09-21")];
  expect(actionReview(archiveIndex(files))).toBeNull();
});
