import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { renderPicture } from "../../src/plugins/pages/render-page.ts";
import { english } from "../../src/texts/en/texts.ts";
import { pictureColours } from "../../templates/components/charts/picture-style.ts";
import ChartPicture from "../../templates/many/chart-picture.tsx";
import { minutes, publish } from "../support/archive.ts";
import { parseXml } from "../support/xml.ts";

const counts = [4, 6, 5].map((open, week) =>
  minutes(
    `2020-09-${String(7 * (week + 1)).padStart(2, "0")}`,
    `tickets: { Open: ${open}, Dev Complete: 2 }`,
  ),
);
const [chart] = publish(counts, {}).site?.trendsPage.charts ?? [];

function picture(shown = chart): string {
  if (!shown) throw new Error("The archive has no chart.");
  const address = "https://ferry.example/trends/#ticket-flow";
  return renderPicture(ChartPicture({ chart: shown, address, texts: english }));
}

test("the picture of a chart is XML with its title, its lines and its address, and loads nothing", () => {
  expect(parseXml(picture()).name).toBe("svg");
  expect(picture()).toContain("Ticket flow, 7 September 2020 to 21 September 2020</title>");
  expect(picture()).toContain(">Dev Complete</text>");
  expect(picture()).toContain("https://ferry.example/trends/#ticket-flow</text>");
  expect(picture()).not.toMatch(/href|url\(|@import|<script/);
});

test("a name that XML forbids as it is does not spoil the picture", () => {
  const named = minutes("2020-09-14", String.raw`queues: { "]]>": 3, "Mail\uFFFE": 4 }`);
  const charts = publish([minutes("2020-09-07", "queues: { Mail: 1 }"), named]).site?.trendsPage.charts ?? [];
  const text = picture(charts.find(({ id }) => id === "queues"));
  expect(parseXml(text).name).toBe("svg");
  expect(text).toContain("]]&gt;</text>");
});

test("the picture of areas has the colours of its two lines alone, and no dashes or marks of doubt", () => {
  expect(new Set(picture().match(/\.series-\d(?=\{--line)/g))).toEqual(new Set([".series-1", ".series-4"]));
  expect(picture()).not.toMatch(/stroke-dasharray:7 4|doubt/);
});

test("a picture has the colours of the site", () => {
  const tokens = readFileSync("templates/styles/tokens.css", "utf8");
  for (const [name, [light, dark]] of Object.entries(pictureColours))
    expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
});
