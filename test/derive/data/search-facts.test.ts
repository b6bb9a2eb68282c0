import { describe, expect, test } from "vitest";
import { factRecords } from "../../../src/derive/data/search-facts.ts";
import { textsFor } from "../../../src/texts/languages.ts";
import { meetingOf } from "../../support/minutes.ts";

const meeting = meetingOf(`---
date: 2020-09-14
attending: [Mat, Carl]
triage: { this_week: Mat }
releases: { 3.5.24: { Open: 2 }, Both: { Open: 1 } }
next: { date: 2020-09-28, cancelled: regatta }
---
`);
const facts = factRecords(meeting, (names) => [...names], textsFor("en").facts).filter(
  ({ text }) => text !== "",
);

describe("the facts that a search can find", () => {
  test("are those that are recorded, each at its own place", () => {
    expect(facts.map(({ title, path }) => [title, path])).toEqual([
      ["Attendance", "/meetings/2020-09-14/#attendance"],
      ["Triage duty", "/meetings/2020-09-14/#triage"],
      ["Releases", "/meetings/2020-09-14/#releases"],
      ["Next meeting", "/meetings/2020-09-14/#summary"],
    ]);
  });

  test("have the recorded values as their text", () => {
    expect(facts.map(({ text }) => text)).toEqual([
      "Attending: Mat, Carl",
      "Triage duty this week: Mat",
      "Releases: 3.5.24, Both",
      "Next meeting planned for 28 September 2020 · Next meeting cancelled regatta",
    ]);
  });

  test("concern the people that they name", () => {
    expect(facts.slice(0, 2).map(({ people }) => people)).toEqual([["Mat", "Carl"], ["Mat"]]);
  });

  test("are in the language of the site", () => {
    const [attendance] = factRecords(meeting, (names) => [...names], textsFor("es").facts);
    expect(attendance).toMatchObject({ title: "Asistencia", text: "Asistencia: Mat, Carl" });
  });

  test("are found by the words of a question too", () => {
    expect(facts[0]?.keywords).toContain("present");
  });
});
