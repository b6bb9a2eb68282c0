import { describe, expect, test } from "vitest";
import type { SearchRecord } from "../../../src/model/search.ts";
import { known, minutes, peopleYaml, siteOf, siteYaml } from "../../support/archive.ts";

const front = `
attending: [Mat, BrianL]
triage: { this_week: Mats, next_week: Carl }
queues: { Harbour desk: 3 }
tickets: { Open: 12 }
`;

const body = `
## Fleet Team

Mats painted the Ida.

- AI (Carl): caulk the hull
- Decision: sail on Monday

### Support Update

- Pier Nine (Mat): new ropes
`;

const records = siteOf([minutes("2020-09-07", front, body)], { people: peopleYaml }).searchRecords;

function recordOf(words: string): SearchRecord {
  return known(records.find(({ text }) => text.includes(words)));
}

describe("what a search can find", () => {
  test("is each section and each item, and the facts of the meeting", () => {
    expect(records.map(({ kind, title }) => [kind, title])).toEqual([
      ["minutes", "Fleet Team"],
      ["action", "Action item (Carl)"],
      ["decision", "Decision"],
      ["support", "Pier Nine (Mat)"],
      ["fact", "Attendance"],
      ["fact", "Triage duty"],
      ["fact", "Support queues"],
      ["fact", "Tickets"],
    ]);
  });

  test("leads to its very place", () => {
    const page = "/meetings/2020-09-07/";
    expect(recordOf("painted").path).toBe(`${page}#fleet-team`);
    expect(recordOf("caulk").path).toBe(`${page}#action-caulk-the-hull`);
    expect(recordOf("Attending").path).toBe(`${page}#attendance`);
  });

  test("tells where an item stands", () => {
    expect(recordOf("new ropes").breadcrumb).toBe("Fleet Team › Support Update");
  });

  test("names the owners of an item, and the people in its text", () => {
    expect(recordOf("caulk").people).toEqual(["Carl"]);
    expect(recordOf("painted").people).toEqual(["Mats Rynge"]);
    expect(recordOf("Attending").people).toEqual(["Mat", "Brian Lin"]);
    expect(recordOf("Triage duty").people).toEqual(["Mats Rynge", "Carl"]);
  });

  test("has the outermost section as its own, however deep it stands", () => {
    expect(
      [recordOf("caulk"), recordOf("new ropes"), recordOf("Attending")].map(({ section }) => section),
    ).toEqual(["Fleet Team", "Fleet Team", null]);
  });

  test("is found by counts, queues and duties", () => {
    expect(records.filter(({ kind }) => kind === "fact").map(({ text }) => text)).toEqual([
      "Attending: Mat, BrianL",
      "Triage duty this week: Mats · Triage duty next week: Carl",
      "Support queues: Harbour desk 3",
      "Tickets: Open 12",
    ]);
  });
});

describe("an issue that is written as its address", () => {
  test("is found by its key", () => {
    const body = "## Fleet\n\n- caulk (https://issues.example/browse/BOAT-7), see https://example.org/a\n";
    const settings = `${siteYaml}issue_trackers: [{ projects: [BOAT], url: "https://issues.example/browse/{key}" }]\n`;
    const { searchRecords } = siteOf([minutes("2020-09-07", "", body)], { settings });
    expect(searchRecords.map(({ text }) => text)).toContain("caulk (BOAT-7), see https://example.org/a");
  });
});

describe("a meeting of which nothing but its words is recorded", () => {
  const { searchRecords } = siteOf([minutes("2020-09-07", "", "good morning\n")]);

  test("has no facts to be found", () => {
    expect(searchRecords.map(({ text }) => text)).toEqual(["good morning"]);
  });

  test("is found by its title and its minutes where there is no heading", () => {
    expect(searchRecords.map(({ title, path }) => [title, path])).toEqual([
      ["Weekly Meeting", "/meetings/2020-09-07/#minutes"],
    ]);
  });
});

describe("a meeting that names the next one", () => {
  test("is found by that day, and by the reason for which one is called off", () => {
    const { searchRecords } = siteOf([
      minutes("2020-09-07", "next: { date: 2020-09-21, cancelled: regatta }"),
    ]);
    expect(searchRecords.map(({ text }) => text)).toEqual([
      "Next meeting planned for 21 September 2020 · Next meeting cancelled regatta",
    ]);
  });
});

describe("a meeting with an old address", () => {
  test("is found by its last part", () => {
    const { searchRecords } = siteOf([
      minutes("2020-09-07", "aliases: [/old/2020/Tea20200907.html]", "## Fleet\n\npaint\n"),
    ]);
    expect(searchRecords.map(({ keywords }) => keywords)).toEqual([["Tea20200907"]]);
  });
});

describe("a section that is spelled in two ways", () => {
  test("has the newest spelling in all meetings", () => {
    const { searchRecords } = siteOf([
      minutes("2020-09-07", "", "## Fleet team\n\npaint\n"),
      minutes("2020-09-14", "", "## Fleet Team\n\nropes\n"),
    ]);
    const sections = searchRecords.flatMap(({ section }) => section ?? []);
    expect(sections).toEqual(["Fleet Team", "Fleet Team"]);
  });
});

describe("an action item that is glued to another one", () => {
  test("is found by itself too", () => {
    const { searchRecords } = siteOf([
      minutes("2020-09-07", "", "## Fleet\n\n- Decision: sail. AI (Carl): tell the crew\n"),
    ]);
    const [action] = searchRecords.filter(({ kind }) => kind === "action");
    expect(action?.text).toBe("tell the crew");
  });
});

describe("a name that two people share", () => {
  test("names nobody", () => {
    const { searchRecords } = siteOf([minutes("2020-09-07", "", "## Fleet\n\nBrian is away\n")], {
      people: peopleYaml,
    });
    expect(searchRecords.map(({ people }) => people)).toEqual([[]]);
  });
});

test("an issue that is written as a number is found in full", () => {
  const found = siteOf([minutes("2020-09-07", "", "## ferry/hull\n\n- #63 leaks\n")]).searchRecords;
  expect(found.map(({ text, keywords }) => [text, keywords])).toEqual([["#63 leaks", ["ferry/hull#63"]]]);
});
