import { expect, test } from "vitest";
import { readNamedProfile } from "../../../scripts/read-profile.ts";
import { commonWords } from "../../../src/dialects/attendance/attendance-words.ts";

test("the import of any team looks for the words that minutes are read by", () => {
  const { labels, headings } = readNamedProfile("generic");
  const { attending, absent, groups, coordinates } = labels;
  expect({
    labels: { attending, absent, groups, coordinates },
    headings: { attending: headings.attending },
  }).toEqual(commonWords);
});
