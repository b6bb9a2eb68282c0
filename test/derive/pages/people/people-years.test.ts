import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actionHistories } from "../../../../src/derive/pages/action-histories.ts";
import { attendanceMarks } from "../../../../src/derive/pages/people/attendance-marks.ts";
import { lastSeenLink } from "../../../../src/derive/pages/people/last-seen.ts";
import { peoplePage } from "../../../../src/derive/pages/people/people-page.ts";
import { peopleYearPage, yearsOfPeople } from "../../../../src/derive/pages/people/people-years.ts";
import { personHistories } from "../../../../src/derive/pages/people/person-histories.ts";
import { personPage } from "../../../../src/derive/pages/people/person-page.ts";
import { unresolvedNames } from "../../../../src/derive/pages/people/unresolved-names.ts";
import { addDays } from "../../../../src/format/days/dates.ts";
import { known, minutes, type Written } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

function peopleOf(files: readonly Written[]) {
  const archive = archiveIndex(files);
  const histories = personHistories(archive, actionHistories(archive));
  return { archive, histories, years: yearsOfPeople(histories, archive) };
}

const { archive, histories, years } = peopleOf([
  minutes("2019-12-16", "attending: [Ada]\ntriage: { this_week: Ada }"),
  minutes("2019-12-23", "attending: [Ada, Bo]\ntriage: { this_week: Ada }"),
  minutes("2020-01-06", "attending: [Cy]"),
  minutes("2020-01-13"),
  minutes("2020-01-20", "attending: [Ada, Cy]\ntriage: { this_week: Ada }"),
  minutes("2020-01-20", "series: retreat\nattending: [Bo]"),
  minutes("2020-01-27", "attending: [Cy]\ntriage: { this_week: Cy, next_week: Dee }"),
]);
const [before, newest] = years.map(peopleYearPage);

describe("the matrix of a year", () => {
  test("has a row for each person who was there, by name", () => {
    expect(known(newest).rows.map(({ name }) => name)).toEqual(["Ada", "Bo", "Cy"]);
  });

  test("tells those present from those absent, and from those who were not with the team", () => {
    expect(known(newest).rows.map(({ attendance: { present, absent } }) => [present, absent])).toEqual([
      [[2], [0]],
      [[3], [0, 2]],
      [[0, 2, 4], []],
    ]);
  });

  test("leads from each figure to the days on the page of the person", () => {
    const [ada] = known(newest).rows;
    expect(ada?.attendance.path).toBe("/people/ada/#attendance-2020");
    const page = personPage(known(histories[0]), archive);
    const days = known(page.attendance).years.find(({ year }) => year === "2020");
    expect(days?.rows.map(({ path }) => path)).toEqual(["/meetings/2020-01-20/"]);
  });

  test("has the turns of triage duty, and an even share of them", () => {
    expect(known(newest).triage.map(({ name, turns, expected }) => [name, turns.count, expected])).toEqual([
      ["Ada", 1, 0.5],
      ["Cy", 1, 1.5],
    ]);
  });

  test("leads to the years around it", () => {
    expect([before?.next?.path, newest?.previous?.path]).toEqual(["/people/2020/", "/people/2019/"]);
  });

  test("leaves out those who were there least if there are very many", () => {
    const names = Array.from({ length: 180 }, (_, at) => `P${at}x`);
    const many = peopleOf([
      minutes("2020-01-06", `attending: [${names.join(", ")}]`),
      minutes("2020-01-13", `attending: [${names.join(", ")}]`),
      minutes("2020-01-20", "attending: [P179x]"),
    ]);
    const page = peopleYearPage(known(many.years[0]));
    expect([page.rows.length, page.leftOutCount, page.rows.some(({ name }) => name === "P179x")]).toEqual([
      150,
      30,
      true,
    ]);
  });
});

describe("the page of all people", () => {
  const page = peoplePage(histories, years, archive);

  test("shows a year of few meetings together with the one before it", () => {
    expect([page.newest?.columns.year, page.before?.columns.year]).toEqual(["2020", "2019"]);
  });

  test("shows a year of many meetings alone, and lists apart who was last seen before it", () => {
    const weeks = Array.from({ length: 14 }, (_, week) =>
      minutes(addDays("2020-01-06", week * 7), "attending: [Cy]"),
    );
    const long = peopleOf([
      minutes("2019-12-16", "attending: [Ada]"),
      minutes("2019-12-23", "attending: [Ada]"),
      ...weeks,
    ]);
    const shown = peoplePage(long.histories, long.years, long.archive);
    expect([shown.before, shown.rows.map(({ name }) => name)]).toEqual([null, ["Cy"]]);
    expect(shown.earlier.people.map(({ person, lastSeen }) => [person.label, lastSeen.weeks])).toEqual([
      ["Ada", 15],
    ]);
  });

  test("leads to each year, the newest first", () => {
    expect(page.years.map(({ path }) => path)).toEqual(["/people/2020/", "/people/2019/"]);
  });

  test("lists a name that only one meeting has", () => {
    expect([page.unresolved, unresolvedNames(archive)]).toEqual([
      { count: 1, names: ["Dee"] },
      { count: 1, names: ["Dee"] },
    ]);
  });
});

test("somebody was last seen so many weeks before the newest minutes", () => {
  expect(lastSeenLink(known(histories[0]), archive).weeks).toBe(1);
});

test("nobody is both present and absent, and both lie in columns with a record", () => {
  const week = fc.record({
    names: fc.subarray(["Ada", "Bo", "Cy"]),
    status: fc.constantFrom("minutes", "minutes", "agenda", "cancelled"),
  });
  fc.assert(
    fc.property(fc.array(week, { maxLength: 20 }), (weeks) => {
      const found = peopleOf(
        weeks.map(({ names, status }, at) =>
          minutes(addDays("2020-01-06", at * 7), `status: ${status}\nattending: [${names.join(", ")}]`),
        ),
      );
      for (const history of found.histories) {
        const columns = known(found.archive.attendanceYears.get("2020"));
        const { present, absent } = attendanceMarks(history, history.attended, columns);
        const both = [...present, ...absent];
        expect(new Set(both).size).toBe(both.length);
        for (const column of both) expect(columns.records[column]).toBe("recorded");
        expect(both.length).toBe(history.recordedCount);
      }
    }),
    { numRuns: 40 },
  );
});
