import { describe, expect, test } from "vitest";
import { actionHistories, type OwnedHistory } from "../../../src/derive/pages/action-histories.ts";
import { minutes, peopleYaml, type Written } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

function historiesOf(files: readonly Written[]): OwnedHistory[] {
  return actionHistories(archiveIndex(files, { people: peopleYaml }));
}

function statusesOf(files: readonly Written[]): string[] {
  return historiesOf(files).map(({ history }) => history.status);
}

const open = "- AI (Mat): paint the hull\n";

describe("the history of an action item", () => {
  test("spans all meetings that list it", () => {
    const histories = historiesOf([minutes("2020-09-07", "", open), minutes("2020-09-21", "", open)]);
    expect(histories.map(({ history }) => history)).toMatchObject([
      { text: "paint the hull", firstSeen: "2020-09-07", lastSeen: "2020-09-21", weeks: 2 },
    ]);
  });

  test("links to where the item was last listed", () => {
    const [owned] = historiesOf([minutes("2020-09-07", "", open), minutes("2020-09-21", "", open)]);
    expect(owned?.history.path).toMatch(/^\/meetings\/2020-09-21\/#./);
  });

  test("names the people that its owners are", () => {
    const [owned] = historiesOf([minutes("2020-09-07", "", "- AI (BrianL, Wilma): paint\n")]);
    expect(owned?.people.map(({ name }) => name)).toEqual(["Brian Lin"]);
  });

  test("comes before those of items that were listed longer ago", () => {
    const files = [
      minutes("2020-09-07", "", `${open}- AI (Carl): mend the sail\n`),
      minutes("2020-09-14", "", open),
    ];
    expect(historiesOf(files).map(({ history }) => history.text)).toEqual([
      "paint the hull",
      "mend the sail",
    ]);
  });
});

describe("the status of an action item", () => {
  test("is open while the latest minutes list it", () => {
    expect(statusesOf([minutes("2020-09-07", "", open)])).toEqual(["open"]);
  });

  test("is done once the minutes say so", () => {
    const done = minutes("2020-09-14", "", "- AI (Mat): paint the hull [done]\n");
    expect(statusesOf([minutes("2020-09-07", "", open), done])).toEqual(["done"]);
  });

  test("is gone if the latest minutes no longer list it, since the first that do not", () => {
    const dates = ["2020-09-14", "2020-09-21"];
    const [owned] = historiesOf([minutes("2020-09-07", "", open), ...dates.map((date) => minutes(date))]);
    expect(owned?.history).toMatchObject({ status: "gone", statusSince: "2020-09-14" });
  });

  test("is back while it is open after it was gone, since it was listed again", () => {
    const [owned] = historiesOf([
      minutes("2020-09-07", "", open),
      minutes("2020-09-14"),
      minutes("2020-09-21", "", open),
      minutes("2020-09-28", "", open),
    ]);
    expect(owned?.history).toMatchObject({ status: "back", statusSince: "2020-09-21" });
  });

  test("is still open after a cancelled meeting", () => {
    const cancelled = minutes("2020-09-14", "status: cancelled");
    expect(statusesOf([minutes("2020-09-07", "", open), cancelled])).toEqual(["open"]);
  });

  test("is still open after a meeting of another series", () => {
    const retreat = minutes("2020-09-14", "series: retreat");
    expect(statusesOf([minutes("2020-09-07", "", open), retreat])).toEqual(["open"]);
  });
});

test("an action item names those who handed it over, with the minutes that did so", () => {
  const [owned] = historiesOf([
    minutes("2020-09-07", "", "- AI (BrianL): paint the ship bell\n"),
    minutes("2020-09-14", "", "- AI (Brian Lin): paint the ship bell\n"),
    minutes("2020-09-21", "", "- AI (Carl): paint the ship bell\n"),
  ]);
  expect(owned?.history.handovers).toMatchObject([{ date: "2020-09-21", by: [{ name: "Brian Lin" }] }]);
});

describe("the earlier wordings of an action item", () => {
  test("are those that were replaced, with their owners, the newest first", () => {
    const [owned] = historiesOf([
      minutes("2020-09-07", "", "- AI (Mat): paint the ship bell\n"),
      minutes("2020-09-14", "", "- AI (Mat): Paint the ship bell!\n"),
      minutes("2020-09-21", "", "- AI (Mat): paint the ship bell red\n"),
      minutes("2020-09-28", "", "- AI (Carl): paint the ship bell red\n"),
    ]);
    expect(owned?.history.earlier).toMatchObject([
      { date: "2020-09-21", text: "paint the ship bell red", owners: [{ written: "Mat" }] },
      { date: "2020-09-07", text: "paint the ship bell", owners: [{ written: "Mat" }] },
    ]);
    expect(owned?.history.earlier[1]?.path).toMatch(/^\/meetings\/2020-09-07\/#action-/);
  });

  test("are none where the item was only copied, or its owner's name written in full", () => {
    const [owned] = historiesOf([
      minutes("2020-09-07", "", "- AI (BrianL): paint\n"),
      minutes("2020-09-14", "", "- AI (Brian Lin): paint\n"),
    ]);
    expect(owned?.history.earlier).toEqual([]);
  });
});
