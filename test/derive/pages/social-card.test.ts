import { describe, expect, test } from "vitest";
import type { SocialCard } from "../../../src/model/meeting-page.ts";
import { known, minutes, pageOf, siteOf, type Written } from "../../support/archive.ts";

const weeks = ["2020-08-24", "2020-08-31", "2020-09-07", "2020-09-14", "2020-09-21"] as const;

/** Minutes of five weeks with a ticket more each week. */
const months: readonly Written[] = weeks.map((date, week) => minutes(date, `tickets: { Open: ${week + 3} }`));

function cardOf(files: readonly Written[], date: string = "2020-09-14"): SocialCard {
  return pageOf(siteOf(files), date).card;
}

describe("the card of a meeting", () => {
  test("holds the figures that a team looks for first, with their change", () => {
    const files = [
      minutes("2020-09-07", "tickets: { Open: 5 }\nqueues: { Harbour: 2 }"),
      minutes(
        "2020-09-14",
        "attending: [Mat, Carl]\ntickets: { Open: 3, In Progress: 1 }\nqueues: { Harbour: 4 }",
        "- AI (Mat): Row\n- AI (Carl): Paint\n",
      ),
    ];
    expect(cardOf(files).figures.map(({ label, count, change }) => [label, count, change])).toEqual([
      ["tickets", 4, -1],
      ["in queues", 4, 2],
      ["attended", 2, null],
      ["open actions", 2, null],
    ]);
  });

  test("leaves out what was not recorded", () => {
    expect(cardOf([minutes("2020-09-14")]).figures).toEqual([]);
  });

  test("counts no action item that is closed", () => {
    const body = "- AI (Mat): Row\n- AI (Carl): Paint [done]\n- AI (Carl): Sell [dropped]\n";
    expect(cardOf([minutes("2020-09-14", "", body)]).figures).toEqual([
      { label: "open action", count: 1, change: null, trend: [] },
    ]);
  });

  test("shows an agenda's counts without a change or a line", () => {
    const agenda = minutes("2020-09-28", "status: agenda\ntickets: { Open: 1 }");
    expect(cardOf([...months, agenda], "2020-09-28")).toMatchObject({
      status: "agenda",
      figures: [{ label: "ticket", count: 1, change: null, trend: [] }],
    });
  });

  test("draws the tickets up to the meeting, so that later minutes change nothing", () => {
    const [tickets] = cardOf(months).figures;
    expect(tickets?.trend.map(({ date, value }) => [date, value])).toEqual([
      ["2020-08-24", 3],
      ["2020-08-31", 4],
      ["2020-09-07", 5],
      ["2020-09-14", 6],
    ]);
  });

  test("draws no line of a few weeks", () => {
    expect(cardOf(months, "2020-09-07").figures[0]?.trend).toEqual([]);
  });

  test("says the site's title once", () => {
    const { siteTitle, title } = cardOf([minutes("2020-09-14", "title: Ferry minutes")]);
    expect([siteTitle, title]).toEqual(["Ferry minutes", null]);
  });

  test.each([
    ["what it shows", "attending: [Mat]\ntickets: { Open: 7 }", ": 7 tickets (+2), 1 attended"],
    ["no figures where there are none", "", ""],
  ])("is described in words, with %s", (_, front, figures) => {
    const files = [minutes("2020-09-07", "tickets: { Open: 5 }"), minutes("2020-09-14", front)];
    expect(cardOf(files).alt).toBe(`Weekly Meeting, 14 September 2020${figures}`);
  });
});

test("the home page has the card of the latest meeting", () => {
  expect(known(siteOf(months).homePage.card).path).toBe("/meetings/2020-09-21/card.png");
});
