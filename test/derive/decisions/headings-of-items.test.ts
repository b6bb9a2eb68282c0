import { expect, test } from "vitest";
import { headingsOfItems } from "../../../src/derive/decisions/headings-of-items.ts";
import { meetingWith } from "../../support/minutes.ts";

test("an item has the headings above it, and none that ended before", () => {
  const meeting = meetingWith(
    "Decision: one\n\n## Fleet\n\n### Plans\n\n- Decision: two\n\n## Crew\n\nDecision: three\n",
  );
  const headings = headingsOfItems(meeting);
  expect(meeting.decisions.map(({ id }) => headings.get(id))).toEqual([[], ["Fleet", "Plans"], ["Crew"]]);
});
