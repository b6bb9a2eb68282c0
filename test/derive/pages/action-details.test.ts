import { describe, expect, test } from "vitest";
import { detailLines } from "../../../src/format/markdown/passages.ts";
import type { List } from "../../../src/model/body.ts";
import { jsonOf, known, minutes, pageOf, peopleYaml, siteOf } from "../../support/archive.ts";

const body = `
## Harbour

- AI (Mat): paint what is left:
    - the hull
        - twice
    - AI (Carl): the mast

AI (Carl): look for these:

- an anchor
`;

const site = siteOf([minutes("2020-09-14", "", body), minutes("2020-09-21", "", body)], {
  people: peopleYaml,
});

function lines(items: readonly { readonly text: string; readonly details: readonly List[] }[]) {
  return items.map((item) => [item.text, ...detailLines(item)]);
}

/** What each item says, with the list below it. */
const expected = [
  ["paint what is left:", "the hull", "twice"],
  ["the mast"],
  ["look for these:", "an anchor"],
];

describe("the list below an action item", () => {
  test("is shown on the page of the meeting", () => {
    expect(lines(pageOf(site, "2020-09-14").actions)).toEqual(expected);
  });

  test("is shown on the page of all action items", () => {
    expect(lines(site.actionsPage.open).toSorted()).toEqual(expected.toSorted());
  });

  test("is shown on the page of its owner", () => {
    const page = known(site.personPages.find(({ name }) => name === "Mat"));
    expect(lines(page.open)).toEqual([expected[0]]);
  });

  test("is in the JSON, and does not change the text", () => {
    const { actions } = jsonOf(site, "2020-09-14");
    expect(actions.map(({ text, details }) => [text, ...details])).toEqual(expected);
  });

  test("is found by a search for the item, once where it is written below the item", () => {
    const records = site.searchRecords.filter(({ date }) => date === "2020-09-14");
    expect(records.filter(({ kind }) => kind === "action").map(({ text }) => text)).toEqual([
      "AI (Mat): paint what is left: · the hull · twice",
      "AI (Carl): the mast",
      "AI (Carl): look for these: · an anchor",
    ]);
    expect(records.filter(({ text }) => text.includes("the hull"))).toHaveLength(1);
  });

  test("is in the feed of its owner", () => {
    const feed = known(site.personAndTopicFeeds.find(({ path }) => path === "/people/mat/feed.xml"));
    expect(feed.entries[0]?.html).toContain("paint what is left:\n<ul>\n<li>the hull\n<ul>\n<li>twice</li>");
  });

  test("has no anchor and no permalink of its own, which would repeat one of the minutes", () => {
    const details = site.actionsPage.open.flatMap((item) => item.details);
    expect(JSON.stringify(details)).not.toMatch(/"(?:id|kind|permalink)"/);
  });

  test("does not move the item's id or keep it from being carried", () => {
    const alone = siteOf([minutes("2020-09-14", "", "AI (Mat): paint what is left:\n")], {
      people: peopleYaml,
    });
    const [action] = pageOf(site, "2020-09-14").actions;
    expect(pageOf(alone, "2020-09-14").actions[0]?.id).toBe(action?.id);
    expect(pageOf(site, "2020-09-21").actions[0]?.weeks).toBe(1);
  });
});
