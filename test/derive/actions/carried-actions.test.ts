import { describe, expect, test } from "vitest";
import { carriedActions } from "../../../src/derive/actions/carried-actions.ts";
import { indexPeople } from "../../../src/derive/people/people-index.ts";
import type { ActionJson } from "../../../src/model/json.ts";
import { jsonOf, known, minutes, pageOf, peopleYaml, siteOf, siteYaml } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

const [monday, aWeekLater, threeWeeksLater] = ["2020-09-07", "2020-09-14", "2020-09-28"];

const withIssues = `${siteYaml}issue_trackers: [{ projects: [BOAT], url: "https://issues.example/{key}" }]\n`;

/** An action item of the first minutes, and how the second ones carry it. */
function carried(first: string, second: string, date: string = aWeekLater, front: string = ""): ActionJson {
  const files = [minutes(monday, "", `- ${first}\n`), minutes(date, front, `- ${second}\n`)];
  return known(jsonOf(siteOf(files, { people: peopleYaml, settings: withIssues }), date).actions[0]);
}

describe("an action item", () => {
  test("is new in the first minutes that hold it", () => {
    const site = siteOf([minutes(monday, "", "- AI (Mat): Paint the bell\n")]);
    expect(jsonOf(site, monday).actions[0]).toMatchObject({ firstSeen: monday, weeks: 0 });
  });

  test.each([
    ["word for word", "AI (Mat): Paint the bell"],
    ["by its owner in other letters", "AI (mat): Paint the bell"],
    ["with other punctuation", "AI (Mat): paint - the bell!"],
    ["with emphasis", "AI (Mat): Paint the **bell**."],
    ["once it is done", "AI (Mat): Paint the bell [done]"],
    ["in another spelling of the marker", "Mat (AI): Paint the bell"],
  ])("is carried %s", (_, copy) => {
    expect(carried("AI (Mat): Paint the bell", copy)).toMatchObject({ firstSeen: monday, weeks: 1 });
  });

  test.each([
    ["under the full name of its owner", "AI (BrianL): Paint the bell", "AI (Brian Lin): Paint the bell"],
    ["with its owners in another order", "AI (Mat, Carl): Paint the bell", "AI (Carl, Mat): Paint the bell"],
    ["under an unknown name", "AI (Wilma): Paint the bell", "AI (Wilma): Paint the bell"],
    ["without an owner", "AI: Paint the bell", "AI: Paint the bell"],
  ])("is carried %s", (_, first, copy) => {
    expect(carried(first, copy)).toMatchObject({ firstSeen: monday, weeks: 1 });
  });

  test.each([
    ["handed over to somebody else", "AI (Mat): Paint the bell", "AI (Mats): Paint the bell"],
    ["shared with somebody else", "AI (Mat): Paint the bell", "AI (Mat, Carl): Paint the bell"],
    ["reworded", "AI (Mat): Build the bow and hull tests", "AI (Mat): Bow troubleshooting, hull test builds"],
    ["given an issue", "AI (Mat): Paint the ship bell", "AI (Mat): Paint the ship bell (BOAT-12)"],
    ["reworded, but for its issue", "AI (Mat): Paint the bell (BOAT-12)", "AI (Mat): Varnish (BOAT-12)"],
    [
      "handed over with its issue",
      "AI (Mat): Paint ship bell (BOAT-12)",
      "AI (Carl): Ship bell gold (BOAT-12)",
    ],
  ])("is carried %s", (_, first, second) => {
    expect(carried(first, second)).toMatchObject({ firstSeen: monday, weeks: 1 });
  });

  test.each([
    ["of another text", "AI (Mat): Paint the bell", "AI (Mat): Paint the bow"],
    ["of another issue", "AI (Mat): Paint the ship bell (BOAT-12)", "AI (Mat): Paint the ship bow (BOAT-13)"],
    ["of another version", "AI (Mat): Release the bell 1.2", "AI (Mat): Release the bell 1.3"],
    [
      "of another owner in other words",
      "AI (Mat): Paint the ship bell red",
      "AI (Carl): Paint the ship mast",
    ],
    [
      "that follows a closed one",
      "AI (Mat): Paint the ship bell [done]",
      "AI (Mat): Paint the ship bell red",
    ],
  ])("%s is another one", (_, first, second) => {
    expect(carried(first, second)).toMatchObject({ firstSeen: aWeekLater, weeks: 0 });
  });

  test("is never the same as another item of its meeting", () => {
    const files = [
      minutes(monday, "", "- AI (Mat): Paint the ship bell\n"),
      minutes(aWeekLater, "", "- AI (Mat): Paint the ship bell red\n- AI (Mat): Paint the ship bell blue\n"),
    ];
    const { actions } = jsonOf(siteOf(files), aWeekLater);
    expect(actions.map(({ firstSeen }) => firstSeen).toSorted()).toEqual([monday, aWeekLater]);
  });

  test("of another series of meetings is another one", () => {
    const item = carried(
      "AI (Mat): Paint the bell",
      "AI (Mat): Paint the bell",
      aWeekLater,
      "series: retreat",
    );
    expect(item.firstSeen).toBe(aWeekLater);
  });

  test("counts calendar weeks, also those without minutes", () => {
    const item = carried("AI (Mat): Paint the bell", "AI (Mat): Paint the bell", threeWeeksLater);
    expect(item.weeks).toBe(3);
  });

  test("counts a holiday's shift to Tuesday as a whole week", () => {
    const item = carried("AI (Mat): Paint the bell", "AI (Mat): Paint the bell", "2020-09-15");
    expect(item.weeks).toBe(1);
  });

  test("keeps the day of its first minutes through a chain of copies", () => {
    const body = "- AI (Mat): Paint the bell\n";
    const site = siteOf([monday, aWeekLater, "2020-09-21"].map((date) => minutes(date, "", body)));
    expect(jsonOf(site, "2020-09-21").actions[0]).toMatchObject({ firstSeen: monday, weeks: 2 });
  });

  test("shows the person on its page", () => {
    const site = siteOf([minutes(monday, "", "- AI (BrianL, Wilma): Paint the bell\n")], {
      people: peopleYaml,
    });
    expect(pageOf(site, monday).actions[0]?.owners).toEqual([
      { written: "BrianL", name: "Brian Lin", path: "/people/brian-lin/" },
      { written: "Wilma", name: null, path: null },
    ]);
  });

  test("leads to the very place in its minutes", () => {
    const [action] = pageOf(siteOf([minutes(monday, "", "- AI (Mat): Paint the bell\n")]), monday).actions;
    expect(action?.path).toBe(`/meetings/${monday}/#${action?.id}`);
  });
});

test("an action item that is listed again is a week older", () => {
  const item = "- AI (Mat): paint the hull\n";
  const meetings = meetingsOf([minutes(monday, "", item), minutes(aWeekLater, "", item)]);
  const found = carriedActions(meetings, indexPeople([])).get(aWeekLater);
  expect(found).toMatchObject([{ firstSeen: monday, weeks: 1 }]);
});
