import { describe, expect, test } from "vitest";
import { actionChanges } from "../../../src/derive/actions/action-changes.ts";
import { carriedActions } from "../../../src/derive/actions/carried-actions.ts";
import { indexPeople } from "../../../src/derive/people/people-index.ts";
import { minutes, type Written } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

/** What became of action items at the last of some meetings. */
function changesOf(...files: readonly Written[]) {
  const meetings = meetingsOf(files);
  const changes = actionChanges(meetings, carriedActions(meetings, indexPeople([])));
  const last = [...changes.values()].at(-1);
  return (
    last && {
      ...last,
      actions: last.actions.map(
        ({ change, carried, meeting }) => `${change}: ${carried.action.text}, ${meeting}`,
      ),
    }
  );
}

const items = (...lines: readonly string[]): string => lines.map((line) => `- AI (Mat): ${line}\n`).join("");
const [first, second, third] = ["2020-09-07", "2020-09-14", "2020-09-21"];

describe("an action item of a meeting is", () => {
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

  test("done or dropped if it is marked so, whether it was listed before or not", () => {
    const files = [
      minutes(first, "", items("paint the bell")),
      minutes(second, "", items("[dropped] row", "[done] paint the bell")),
    ];
    expect(changesOf(...files)?.actions).toEqual([
      `done: paint the bell, ${second}`,
      `dropped: row, ${second}`,
    ]);
  });

  test("no change if the meeting before had closed it", () => {
    const done = items("[done] paint the bell");
    expect(changesOf(minutes(first, "", done), minutes(second, "", done))?.actions).toEqual([
      `null: paint the bell, ${second}`,
    ]);
    expect(changesOf(minutes(first, "", done), minutes(second))?.actions).toEqual([]);
  });

  test("gone if it was open at the meeting before, which has its last line", () => {
    expect(changesOf(minutes(first, "", items("paint the bell")), minutes(second))?.actions).toEqual([
      `gone: paint the bell, ${first}`,
    ]);
  });
});

describe("an action item that is gone is", () => {
  const gone = [minutes(first, "", items("paint the bell")), minutes(second)];

  test("listed once, where it is gone", () => {
    expect(changesOf(...gone, minutes(third))?.actions).toEqual([]);
  });

  test("back if it is listed again", () => {
    expect(changesOf(...gone, minutes(third, "", items("paint the bell")))?.actions).toEqual([
      `back: paint the bell, ${third}`,
    ]);
  });

  test("done if it is listed again as done", () => {
    expect(changesOf(...gone, minutes(third, "", items("[done] paint the bell")))?.actions).toEqual([
      `done: paint the bell, ${third}`,
    ]);
  });
});

test("a closed item that is open again is back", () => {
  const files = [
    minutes(first, "", items("[done] paint the bell")),
    minutes(second, "", items("paint the bell")),
  ];
  expect(changesOf(...files)?.actions).toEqual([`back: paint the bell, ${second}`]);
});

test("an agenda without action items says nothing about those of the meeting before", () => {
  const files = [minutes(first, "", items("paint the bell")), minutes(second, "status: agenda")];
  expect(changesOf(...files)).toMatchObject({ meeting: first });
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
      meeting: first,
      since: null,
    });
  });
});

test("a cancelled meeting changes nothing, so the one before it stays the latest", () => {
  const files = [minutes(first, "", items("paint the bell")), minutes(second, "status: cancelled")];
  expect(changesOf(...files)).toMatchObject({ meeting: first, actions: [`new: paint the bell, ${first}`] });
});

test("an archive without meetings has no changes", () => {
  expect(changesOf()).toBeUndefined();
});
