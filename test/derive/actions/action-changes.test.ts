import { describe, expect, test } from "vitest";
import { latestActionChanges } from "../../../src/derive/actions/action-changes.ts";
import { carriedActions } from "../../../src/derive/actions/carried-actions.ts";
import { indexPeople } from "../../../src/derive/people/people-index.ts";
import { minutes, type Written } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

function changesOf(...files: readonly Written[]) {
  const meetings = meetingsOf(files);
  const changes = latestActionChanges(meetings, carriedActions(meetings, indexPeople([])));
  return (
    changes && {
      ...changes,
      actions: changes.actions.map(
        ({ change, carried, meeting }) => `${change}: ${carried.action.text}, ${meeting}`,
      ),
    }
  );
}

const items = (...lines: readonly string[]): string => lines.map((line) => `- AI (Mat): ${line}\n`).join("");
const [first, second, third] = ["2020-09-07", "2020-09-14", "2020-09-21"];

describe("an action item of the latest meeting is", () => {
  test("new if no meeting listed it before", () => {
    expect(changesOf(minutes(first), minutes(second, "", items("paint the bell")))?.actions).toEqual([
      `new: paint the bell, ${second}`,
    ]);
  });

  test("carried if an earlier meeting listed it, the oldest first", () => {
    const files = [
      minutes(first, "", items("mend the rope")),
      minutes(second, "", items("paint the bell", "mend the rope")),
      minutes(third, "", items("paint the bell", "mend the rope")),
    ];
    expect(changesOf(...files)?.actions).toEqual([
      `carried: mend the rope, ${third}`,
      `carried: paint the bell, ${third}`,
    ]);
  });

  test("closed if it is marked as done", () => {
    const files = [
      minutes(first, "", items("paint the bell")),
      minutes(second, "", items("[done] paint the bell")),
    ];
    expect(changesOf(...files)?.actions).toEqual([`closed: paint the bell, ${second}`]);
  });

  test("no change if the meeting before had closed it", () => {
    const done = items("[done] paint the bell");
    expect(changesOf(minutes(first, "", done), minutes(second, "", done))?.actions).toEqual([]);
    expect(changesOf(minutes(first, "", done), minutes(second))?.actions).toEqual([]);
  });

  test("gone if it was open at the meeting before, which has its last line", () => {
    expect(changesOf(minutes(first, "", items("paint the bell")), minutes(second))?.actions).toEqual([
      `gone: paint the bell, ${first}`,
    ]);
  });
});

describe("the meeting before", () => {
  test("is of the same series and was not cancelled", () => {
    const changes = changesOf(
      minutes(first, "", items("paint the bell")),
      minutes("2020-09-08", "series: retreat"),
      minutes(second, "status: cancelled"),
      minutes(third, "", items("paint the bell")),
    );
    expect(changes).toMatchObject({ since: first, actions: [`carried: paint the bell, ${third}`] });
  });

  test("is missing where there is one meeting only", () => {
    expect(changesOf(minutes(first, "", items("paint the bell")))).toMatchObject({
      date: first,
      since: null,
    });
  });
});

test("a cancelled meeting reviews nothing, so the one before it stays the latest", () => {
  const files = [minutes(first, "", items("paint the bell")), minutes(second, "status: cancelled")];
  expect(changesOf(...files)).toMatchObject({ date: first, actions: [`new: paint the bell, ${first}`] });
});

test("an archive without meetings has no changes", () => {
  expect(changesOf()).toBeNull();
});
