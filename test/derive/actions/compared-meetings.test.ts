import { expect, test } from "vitest";
import { hasComparisons } from "../../../src/derive/actions/compared-meetings.ts";
import { minutes, type Written } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

const item = "- AI: sail\n";

test.each<[string, readonly Written[], boolean]>([
  ["two meetings with something to compare", [minutes("2020-09-07", "", item), minutes("2020-09-14")], true],
  ["two meetings that record nothing", [minutes("2020-09-07"), minutes("2020-09-14")], false],
  [
    "one meeting of each series",
    [minutes("2020-09-07", "", item), minutes("2020-09-14", "series: retreat", item)],
    false,
  ],
  [
    "one meeting and a cancelled one",
    [minutes("2020-09-07", "", item), minutes("2020-09-14", "status: cancelled", item)],
    false,
  ],
])("of %s, an archive has comparisons or none", (_, files, has) => {
  expect(hasComparisons(meetingsOf(files))).toBe(has);
});
