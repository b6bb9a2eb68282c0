import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { drawCards } from "../../../src/plugins/cards/draw-cards.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { minutes, siteOf } from "../../support/archive.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const site = siteOf([minutes("2020-09-14", "tickets: { Open: 3 }"), minutes("2020-09-21")]);

const cards = site.meetingPages.map(({ card }) => card);

async function build(output: string, cacheFolder: string): Promise<void> {
  await drawCards(cards, output, cacheFolder, 30, english);
}

describe("a build", () => {
  test("writes a card beside the page of every meeting", async () => {
    const output = temporaryFolder();
    await build(output, join(output, "cache"));
    const cards = ["2020-09-14", "2020-09-21"].map((day) =>
      readFileSync(join(output, "meetings", day, "card.png")),
    );
    expect(cards.map((card) => card.toString("latin1", 1, 4))).toEqual(["PNG", "PNG"]);
  });

  test("writes the same bytes with and without the cache", async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    const cache = join(first, "cache");
    const path = "meetings/2020-09-14/card.png";
    await build(first, cache);
    await build(second, cache);
    expect(readFileSync(join(second, path)).equals(readFileSync(join(first, path)))).toBe(true);
  });

  test("draws nothing twice", async () => {
    const output = temporaryFolder();
    const cache = join(output, "cache");
    await build(output, cache);
    const drawn = readdirSync(cache);
    await build(output, cache);
    expect(readdirSync(cache)).toEqual(drawn);
  });
});
