import { expect, test } from "vitest";
import { actionGroups } from "../../../../src/derive/pages/meeting/action-groups.ts";
import { changesSince } from "../../../../src/derive/pages/meeting/changes-since.ts";
import { known, minutes } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

const archive = archiveIndex([
  minutes("2020-09-07", "", "- AI (Mat): mend a rope\n- AI (Mat): caulk hull seams\n- AI: count oars\n"),
  minutes("2020-09-08", "series: retreat"),
  minutes("2020-09-14", "", "- AI (Carl): caulk hull seams\n- AI: count oars [done]\n- AI: sail\n"),
]);
const [first, retreat, second] = archive.meetings.map((meeting) => meeting);

test("action items are grouped by what became of them, those that are gone last", () => {
  const groups = actionGroups(known(second), archive);
  expect(groups.map(({ change, rows }) => [change, ...rows.map(({ text }) => text)])).toEqual([
    ["new", "sail"],
    ["carried", "caulk hull seams"],
    ["done", "count oars"],
    ["gone", "mend a rope"],
  ]);
  expect(groups.at(-1)?.rows[0]?.path).toMatch(/^\/meetings\/2020-09-07\/#action-/);
  expect(groups[1]?.rows[0]?.handedOverBy).toMatchObject([{ written: "Mat" }]);
});

test("a meeting is compared with the one before of its series, by an address that names the series", () => {
  expect(changesSince(known(first), archive)).toBeNull();
  expect(changesSince(known(retreat), archive)).toBeNull();
  expect(changesSince(known(second), archive)).toMatchObject({
    since: "2020-09-07",
    path: "/compare/?from=2020-09-07&to=2020-09-14&series=weekly",
  });
});
