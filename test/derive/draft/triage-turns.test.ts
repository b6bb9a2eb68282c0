import { describe, expect, test } from "vitest";
import { expectedDuty } from "../../../src/derive/draft/triage-turns.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import type { TriageDuty } from "../../../src/model/meeting.ts";
import { minutes, peopleYaml } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

/** The duty in a meeting some weeks after the last of a weekly row of turns; `next` is whom the last minutes announce. */
function dutyAfter(turns: readonly string[], next: string | null = null, weeks = 1): TriageDuty | null {
  const files = turns.map((name, week) => {
    const announced = week === turns.length - 1 && next !== null ? `, next_week: ${next}` : "";
    return minutes(addDays("2020-09-07", 7 * week), `triage: { this_week: ${name}${announced} }`);
  });
  const { meetings, people } = archiveIndex(files, { people: peopleYaml });
  return expectedDuty(meetings, addDays("2020-09-07", 7 * (turns.length - 1 + weeks)), people);
}

describe("triage duty", () => {
  test("falls to whom the latest minutes announce, then to whoever has waited longest", () => {
    expect(dutyAfter(["Mat", "Carl", "BrianL"], "Mats")).toEqual({ thisWeek: "Mats", nextWeek: "Mat" });
  });

  test("goes round where nobody is announced", () => {
    expect(dutyAfter(["Mat", "Carl", "BrianL"])).toEqual({ thisWeek: "Mat", nextWeek: "Carl" });
  });

  test("knows a person under each spelling and without a remark", () => {
    expect(dutyAfter(["Brian Lin", "Carl", "Mat"], "BrianL (?)")).toEqual({
      thisWeek: "BrianL",
      nextWeek: "Carl",
    });
  });

  test("falls to whoever has waited longest where only a question mark is announced", () => {
    expect(dutyAfter(["Mat", "Carl", "BrianL"], '"???"')).toEqual({ thisWeek: "Mat", nextWeek: "Carl" });
  });

  test("passes over a turn that names nobody", () => {
    expect(dutyAfter(["Mat", '"?"', "Carl"])).toEqual({ thisWeek: "Mat", nextWeek: "Carl" });
  });

  test("passes on in a week without a meeting", () => {
    expect(dutyAfter(["Mat", "Carl"], "BrianL", 2)).toEqual({
      thisWeek: "Mat",
      nextWeek: "Carl",
    });
  });

  test("is not mentioned to a team that records none", () => {
    const { meetings, people } = archiveIndex([minutes("2020-09-14")]);
    expect(expectedDuty(meetings, "2020-09-21", people)).toBeNull();
  });
});
