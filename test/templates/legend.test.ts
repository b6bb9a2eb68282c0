import { describe, expect, test } from "vitest";
import { renderPage } from "../../src/plugins/pages/render-page.ts";
import { english } from "../../src/texts/en/texts.ts";
import { Legend } from "../../templates/components/charts/Legend.tsx";
import { known, minutes, siteOf } from "../support/archive.ts";
import { allOf } from "../support/html.ts";

function legendOf(...weeks: readonly string[]): string {
  return legendOfChart("queues", weeks);
}

function legendOfChart(name: string, weeks: readonly string[]): string {
  const files = weeks.map((counts, at) => minutes(`2020-09-${String(7 + 7 * at).padStart(2, "0")}`, counts));
  const chart = known(siteOf(files).trendsPage.charts.find(({ id }) => id === name));
  return renderPage(Legend({ chart, hasBridges: false, texts: english }));
}

const names = (html: string): string[] =>
  allOf(html, "li").map(({ text }) => text.replace(/\s+/g, " ").trim());

describe("the legend of a chart", () => {
  test("folds several queues that are no longer listed", () => {
    const html = legendOf(
      "queues: { Mail: 3, Phone: 2, Letters: 1 }",
      "queues: { Mail: 4, Phone: 1, Letters: 1 }",
      "queues: { Mail: 5 }",
    );
    expect(allOf(html, "summary").map(({ text }) => text)).toEqual(["2 former queues"]);
    expect(names(html)).toEqual([
      "1Mail 5",
      "on 21 Sep 2020",
      "2 former queues2Phone not listed3Letters not listed",
      "2Phone not listed",
      "3Letters not listed",
    ]);
  });

  test("shows a single one among the others", () => {
    const html = legendOf(
      "queues: { Mail: 3, Phone: 2 }",
      "queues: { Mail: 4, Phone: 1 }",
      "queues: { Mail: 5 }",
    );
    expect(allOf(html, "details")).toEqual([]);
    expect(html).toContain("Phone");
  });

  test("numbers no bars, which have no labels at their end", () => {
    const html = legendOfChart("net-change", ["tickets: { Open: 3 }", "tickets: { Open: 4 }"]);
    expect(names(html)[0]).toBe("Total 4");
  });
});
