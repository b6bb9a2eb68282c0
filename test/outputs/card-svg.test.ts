import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { SocialCard } from "../../src/model/meeting-page.ts";
import { cardSvg as cardSvgIn } from "../../src/outputs/card-svg.ts";
import { english } from "../../src/texts/en/texts.ts";
import { childrenOf, parseXml } from "../support/xml.ts";

function cardSvg(card: SocialCard): string {
  return cardSvgIn(card, english);
}

const card: SocialCard = {
  accent: null,
  path: "/meetings/2020-09-14/card.png",
  siteTitle: "Ferry minutes",
  title: "Weekly Meeting",
  date: "2020-09-14",
  status: "minutes",
  figures: [
    {
      label: "tickets",
      count: 221,
      change: -14,
      trend: [
        { date: "2020-09-07", value: 235 },
        { date: "2020-09-14", value: 221 },
      ],
    },
    { label: "in queues", count: 11, change: 3, trend: [] },
    { label: "attended", count: 7, change: null, trend: [] },
  ],
  alt: "",
};

function textsOf(shown: Partial<SocialCard>): string[] {
  return childrenOf(parseXml(cardSvg({ ...card, ...shown })), "text").map(({ text }) => text);
}

/** How one of the texts is drawn. */
function attributesOf(text: string, shown: Partial<SocialCard> = {}): Readonly<Record<string, string>> {
  const drawn = childrenOf(parseXml(cardSvg({ ...card, ...shown })), "text");
  return drawn.find((element) => element.text === text)?.attributes ?? {};
}

describe("the drawing of a card", () => {
  test("says the titles, the day, and every figure with its change", () => {
    expect(textsOf({})).toEqual([
      ...["Ferry minutes", "Weekly Meeting", "14 September 2020"],
      ...["221", "\u221214", "tickets", "11", "+3", "in queues", "7", "attended"],
    ]);
  });

  test("has the size that chats recommend", () => {
    expect(parseXml(cardSvg(card)).attributes).toMatchObject({ width: "1200", height: "630" });
  });

  test.each(["agenda", "cancelled"] as const)("says that a meeting is %s", (status) => {
    expect(textsOf({ status })).toContain(status);
  });

  test("escapes text from minutes", () => {
    const title = '</text><a href="/x"/>&"';
    expect(textsOf({ title })).toContain(title);
  });

  test("stays well-formed if a title contains characters that XML forbids", () => {
    expect(textsOf({ title: "Fog\u0000 \ud800 horn" })).toContain("Fog horn");
  });

  test("leaves out a title without a letter in the font", () => {
    expect(textsOf({ title: "会議 🎉" })).toEqual(textsOf({ title: null }));
  });

  test("cuts a title that is longer than two lines", () => {
    expect(textsOf({ title: "harbour ".repeat(100) })[2]).toMatch(/^harbour .*…$/);
  });

  test("ends its line at the last count", () => {
    const [dot] = childrenOf(parseXml(cardSvg(card)), "circle");
    expect(childrenOf(parseXml(cardSvg(card)), "path").at(-1)?.attributes.d).toMatch(
      new RegExp(` ${dot?.attributes.cx} ${dot?.attributes.cy}$`),
    );
  });

  test("shows more and fewer in two colours", () => {
    const [fewer, more] = ["\u221214", "+3"].map((change) => attributesOf(change).fill);
    expect(fewer).not.toBe(more);
  });

  test("has room for the line before the next number", () => {
    const [dot] = childrenOf(parseXml(cardSvg(card)), "circle");
    expect(Number(attributesOf("11").x)).toBeGreaterThan(Number(dot?.attributes.cx) + 10);
  });

  test("makes all numbers smaller if one of them is long", () => {
    const figures = card.figures.map((figure) => ({ ...figure, count: figure.count * 1_000_000 }));
    const sizes = ["221000000", "11000000"].map((count) => attributesOf(count, { figures })["font-size"]);
    expect(new Set(sizes).size).toBe(1);
    expect(Number(sizes[0])).toBeLessThan(Number(attributesOf("221")["font-size"]));
  });

  test("uses the light colours of the site", () => {
    const [light = ""] = readFileSync("templates/styles/tokens.css", "utf8").split("@media");
    const used = cardSvg({ ...card, status: "agenda" }).match(/#[\da-f]{6}/g) ?? [];
    expect(used.filter((colour) => !light.includes(colour))).toEqual([]);
  });
});
