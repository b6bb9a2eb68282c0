import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import type { SocialCard } from "../../../src/model/meeting-page.ts";
import { cardBackground, cardSvg } from "../../../src/outputs/card-svg.ts";
import { drawSvg } from "../../../src/plugins/cards/draw-svg.ts";
import { english } from "../../../src/texts/en/texts.ts";

const card: SocialCard = {
  accent: null,
  path: "/meetings/2020-09-14/card.png",
  siteTitle: "Ferry minutes",
  title: "Weekly Meeting",
  date: "2020-09-14",
  status: "minutes",
  figures: [{ label: "tickets", count: 221, change: -14, trend: [] }],
  alt: "",
};

function draw(shown: Partial<SocialCard> = {}): Promise<Buffer> {
  return drawSvg(cardSvg({ ...card, ...shown }, english), cardBackground);
}

/** A PNG as an independent decoder reads it. */
function decoded(png: Buffer): { width: number; height: number; pixels: Buffer } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString("base64")}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render();
}

/** The number of pixels in an area that differ from the background. */
function inked(
  { width, pixels }: { width: number; pixels: Buffer },
  isIn: (x: number, y: number) => boolean,
) {
  let count = 0;
  for (let at = 0; at * 4 < pixels.length; at += 1)
    if (isIn(at % width, Math.floor(at / width)) && pixels.readUIntBE(at * 4, 3) !== 0xfdfcf9) count += 1;
  return count;
}

describe("a drawn card", () => {
  test("is a PNG of the size that chats recommend", async () => {
    const { width, height } = decoded(await draw());
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
  });

  test("shows letters without system fonts", async () => {
    const day = inked(decoded(await draw()), (x, y) => x > 72 && x < 900 && y > 220 && y < 320);
    expect(day).toBeGreaterThan(5000);
  });

  test("matches the SVG pixel by pixel", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"><rect width="3" height="2" fill="#fdfcf9"/><rect x="1" width="1" height="1" fill="#0b5a5e"/></svg>';
    const rows = decoded(await drawSvg(svg, cardBackground)).pixels.toString("hex");
    expect(rows).toBe("fdfcf9ff0b5a5efffdfcf9ff".concat("fdfcf9ff".repeat(3)));
  });

  test("differs from that of another meeting", async () => {
    const [one, other] = await Promise.all(["2020-09-14", "2020-09-21"].map((date) => draw({ date })));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  test("weighs less than 25 KB", async () => {
    expect((await draw({ title: "Harbour committee ".repeat(9) })).length).toBeLessThan(25_000);
  });

  test("has its exact colours, and three shades of each at smooth edges", async () => {
    const { pixels } = decoded(await draw());
    const shown = new Set(Array.from({ length: pixels.length / 4 }, (_, at) => pixels.readUIntBE(at * 4, 3)));
    expect([0xfdfcf9, 0x20262c, 0x59616b, 0xe3dfd5, 0x0b5a5e].filter((colour) => !shown.has(colour))).toEqual(
      [],
    );
    expect(shown.size).toBeLessThanOrEqual(13);
  });

  test("has the exact colour of a team and of each change", async () => {
    const changes = [12, -4, 0].map((change) => ({ label: "tickets", count: 9, change, trend: [] }));
    const { pixels } = decoded(await draw({ accent: "#7a1f5c", figures: changes }));
    const shown = new Set(Array.from({ length: pixels.length / 4 }, (_, at) => pixels.readUIntBE(at * 4, 3)));
    expect([0x7a1f5c, 0x9a3d08, 0x0b5a5e].filter((colour) => !shown.has(colour))).toEqual([]);
  });

  test("differs from the smooth drawing by a sixth of its contrast at most", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90" fill="#fdfcf9"/><circle cx="45" cy="45" r="40" fill="#20262c"/></svg>';
    const smooth = new Resvg(svg).render().pixels;
    const { pixels } = decoded(await drawSvg(svg, cardBackground));
    const difference = Math.max(...smooth.map((value, at) => Math.abs(value - (pixels[at] ?? 0))));
    expect(difference).toBeGreaterThan(0);
    expect(difference).toBeLessThanOrEqual((0xfd - 0x20) / 6 + 1);
  });

  test.each(["W", "m", "@", "Ж", "…", "fi"])("keeps text of many %s within its margins", async (wide) => {
    const full = { siteTitle: wide.repeat(200), title: `${wide.repeat(5)} `.repeat(50) };
    const outside = inked(decoded(await draw(full)), (x, y) => y > 14 && (x < 66 || x > 1134));
    expect(outside).toBe(0);
  });

  test("accepts letters of every script", async () => {
    const title = "\u202e שלום \u0645\u0631\u062d\u0628\u0627 नमस्ते 会議 🎉 a\u0301\u0302\u0303 \ufffd ﷽";
    await expect(draw({ title, siteTitle: title })).resolves.toBeInstanceOf(Buffer);
  });
});
