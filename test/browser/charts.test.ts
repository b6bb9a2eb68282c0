import type { Locator, Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { signed } from "../../src/format/numbers.ts";
import { readTypedFigures } from "../oracles/typed-figures.ts";
import { known } from "../support/archive.ts";
import { test } from "../support/browser.ts";
import { makeChartsLive } from "../support/live-charts.ts";

const typed = new Map(readTypedFigures("content/minutes").map((figures) => [figures.date, figures]));

test("a canvas takes the place of every drawing", async ({ page }) => {
  await openTrends(page);
  const figures = await page.locator("[data-chart]").count();
  expect(figures).toBeGreaterThan(3);
  expect(await page.locator("[data-chart] .plot > canvas:visible").count()).toBe(figures);
  expect(await page.locator("[data-chart] .plot > svg:visible").count()).toBe(0);
});

test("every canvas shows something", async ({ page }) => {
  await openTrends(page);
  expect(await drawnShares(page)).toSatisfy((shares: number[]) => shares.every((share) => share > 0.005));
});

test("the charts are drawn again in dark colours", async ({ page }) => {
  await openTrends(page);
  const light = await pictures(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => pictures(page)).not.toEqual(light);
});

test("every chart has a name that says what it shows and of when", async ({ page }) => {
  await openTrends(page);
  const names = await page
    .locator(".plot")
    .evaluateAll((plots) => plots.map((plot) => plot.getAttribute("aria-label") ?? ""));
  expect(names).toSatisfy((all: string[]) =>
    all.every((name) => /, 6 January 2020 to 21 December 2020$/.test(name)),
  );
});

test("a page draws its charts without their library until a reader wants more of one", async ({ page }) => {
  const library: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/interactive-chart-")) library.push(request.url());
  });
  await page.goto(`${inject("technology").url}trends/`);
  await page.locator(".plot[tabindex='0']").first().waitFor();
  await page.waitForLoadState("networkidle");
  expect(library).toEqual([]);
  await page.locator("[data-chart=queues] .plot").hover();
  await page.locator("[data-chart=queues] .day-tip").waitFor();
  expect(library.length).toBe(1);
  expect(await page.locator("canvas").count()).toBe(1);
});

test("a short gap is bridged in the drawing and on the canvas, and the key says so", async ({ page }) => {
  await page.goto(`${inject("technology").url}trends/`);
  const flow = page.locator("[data-chart=ticket-flow]");
  expect(await flow.locator(".drawing path.bridge:not([d=''])").count()).toBeGreaterThan(0);
  expect(await flow.locator(".legend").innerText()).toContain("up to three weeks without minutes");
  // 31 August and 7 September 2020 have no minutes.
  await page.goto(`${inject("technology").url}trends/?from=2020-08-24&to=2020-09-14`);
  await makeChartsLive(page);
  const inked = await flow.locator("canvas").evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const middle = Math.round(48 + (canvas.width - 48 - 144) / 2);
    const column = canvas.getContext("2d")?.getImageData(middle, 20, 1, canvas.height - 80).data ?? [];
    return [...column].filter((value, index) => index % 4 === 3 && value > 0).length / (canvas.height - 80);
  });
  // The lighter area covers the middle of the gap; lines of the grid alone would not.
  expect(inked).toBeGreaterThan(0.5);
});

test("on a phone the days to show are one row, and the days of a span a second", async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${inject("technology").url}trends/`);
    const tops = await page
      .locator(".range label")
      .evaluateAll((labels) => labels.map((label) => Math.round(label.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    expect(await page.getByLabel("First day").isVisible()).toBe(false);
    await page.locator(".range").getByLabel("From", { exact: true }).check();
    expect(await page.getByLabel("First day").isVisible()).toBe(true);
  }
});

test("the first key of a reader counts, although the library must be loaded", async ({ page }) => {
  await page.goto(`${inject("technology").url}trends/`);
  await page.locator("[data-chart=ticket-flow] .plot[tabindex='0']").focus();
  await page.keyboard.press("Home");
  await expect.poll(() => tipOf(page, "ticket-flow")).toContain("6 Jan 2020");
});

describe("reading a chart by keyboard", () => {
  test("finds every ticket count of the minutes, and none of a week without", async ({ page }) => {
    await openTrends(page);
    expect(await pointsByKeyboard(page, "ticket-flow")).toEqual(
      pointsOf("tickets", [
        "Open",
        "Selected for Dev",
        "In Progress",
        "Dev Complete",
        "Ready for Testing",
        "Ready for Release",
      ]),
    );
  });

  test("finds every count of the support queues", async ({ page }) => {
    await openTrends(page);
    expect(await pointsByKeyboard(page, "queues")).toEqual(pointsOf("queues", ["FreshDesk", "GGUS"]));
  });

  test("finds every count of a release", async ({ page }) => {
    await openRelease(page, "3.5.22");
    const expected = [...typed.values()].flatMap(({ date, releases }) =>
      Object.entries(releases?.["3.5.22"] ?? {}).map(([state, count]) => `${state} ${count} on ${date}`),
    );
    expect(await pointsByKeyboard(page, "burndown")).toEqual(expected.toSorted());
  });

  test("is one stop of the page for each chart", async ({ page }) => {
    await openTrends(page);
    expect(await page.locator("[data-chart] .plot[tabindex='0']").count()).toBe(
      await page.locator("[data-chart]").count(),
    );
    expect(await page.locator("[data-chart] .plot [tabindex]").count()).toBe(0);
  });

  test("speaks the point with its change and baseline", async ({ page }) => {
    await openTrends(page);
    await page.locator("[data-chart=ticket-flow] .plot").focus();
    for (const key of ["End", "ArrowLeft", "ArrowUp"]) await page.keyboard.press(key);
    expect(await page.locator("[data-chart=ticket-flow] [aria-live=polite]").textContent()).toBe(
      "Selected for Dev 12 on 14 Dec 2020, ±0 since 7 Dec, when it was 12.",
    );
  });

  test("opens by Enter the very cell, which is marked on arrival", async ({ page }) => {
    await openTrends(page);
    await page.locator("[data-chart=ticket-flow] .plot").focus();
    for (const key of ["Home", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await page.waitForURL(/\/meetings\/2020-01-13\/#tickets-open$/);
    const row = page.locator("tr:target");
    expect((await row.innerText()).replace(/\s+/g, " ")).toMatch(/^Open 155 −7/);
    const [marked, plain] = await Promise.all(
      ["tr:target", "tr:not(:target)"].map((selector) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).backgroundColor),
      ),
    );
    expect(marked).not.toBe(plain);
  });
});

test("sampled figures of every table lead to cells with the same count", async ({ page }) => {
  await openTrends(page);
  await openTables(page);
  const descriptions = await page.evaluate(() =>
    [...document.querySelectorAll(".chart-section")].flatMap((section) => {
      const links = [...section.querySelectorAll<HTMLAnchorElement>("td a")];
      return links
        .filter((_, index) => index % Math.ceil(links.length / 4) === 0)
        .map((link) => ({ address: link.href, count: link.textContent ?? "" }));
    }),
  );
  expect(descriptions.length).toBeGreaterThan(12);
  for (const { address, count } of descriptions) {
    await page.goto(address);
    const cell = (await page.locator(":target").innerText()).replace(/\s+/g, " ");
    // Attendance is a list of names.
    if (address.endsWith("#attendance")) expect(cell.split(", ").length).toBe(Number(count));
    else expect(`${address} ${cell}`).toMatch(new RegExp(`(?:^| )${count}(?: |$)`));
  }
});

test("every table holds the figures of the files of its chart", async ({ page }) => {
  await openTrends(page);
  await openTables(page);
  for (const id of ["ticket-flow", "net-change", "queues", "attendance", "releases"]) {
    const cells = await page
      .locator(`.chart-section:has([data-chart=${id}]) td`)
      .evaluateAll((all) => all.map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()));
    const response = await page.request.get(`${inject("technology").url}data/charts/${id}.json`);
    const { dates, lines }: ChartJson = await response.json();
    const expected = dates.flatMap((_, back) =>
      lines.map(({ counts, changes }) => {
        const [count, change] = [counts.at(-1 - back) ?? null, changes.at(-1 - back) ?? null];
        return count === null ? "not listed" : `${count} ${change === null ? "new" : signed(change)}`;
      }),
    );
    expect(cells).toEqual(expected);
  }
});

describe("the box of a day", () => {
  const whole =
    "14 Sep 2020 since 24 Aug Ready for Release 1 −1 Ready for Testing 23 −9 Dev Complete 5 −2 In Progress 14 ±0 Selected for Dev 12 +5 Open 166 −7 Total 221 −14 Open the minutes";

  test("shows every line with its change, and the total, beside the pointer", async ({ page }) => {
    await openTrends(page);
    const plot = page.locator("[data-chart=ticket-flow] .plot");
    for (const right of [false, true]) {
      const { width, height } = known(await plot.boundingBox());
      await plot.hover({ position: { x: right ? width * 0.8 : width * 0.2, y: height / 2 } });
      const [tip, line] = await Promise.all(
        [".day-tip", ".chosen-line"].map((name) => plot.locator(name).boundingBox()),
      );
      const gap = right ? known(line).x - known(tip).x - known(tip).width : known(tip).x - known(line).x;
      expect(gap).toBeGreaterThan(0);
      expect(gap).toBeLessThan(30);
      expect(await tipOf(page, "ticket-flow")).toMatch(
        /^\d+ \w+ 2020 .*Open \d+ .*Total \d+ .* Open the minutes$/,
      );
    }
    await page.mouse.move(5, 5);
    expect(await plot.locator(".day-tip").isVisible()).toBe(false);
  });

  test("comes by keys too, says the same, and closes by Escape", async ({ page }) => {
    await openTrends(page, "?to=2020-09-14");
    await page.locator("[data-chart=ticket-flow] .plot").focus();
    await page.keyboard.press("End");
    expect(await tipOf(page, "ticket-flow")).toBe(whole);
    await page.keyboard.press("Escape");
    expect(await page.locator("[data-chart=ticket-flow] .day-tip").isVisible()).toBe(false);
  });

  test("comes by a tap, and its link opens the minutes", async ({ page }) => {
    await openTrends(page, "?to=2020-09-14");
    const plot = page.locator("[data-chart=ticket-flow] .plot");
    const { x, y, width, height } = known(await plot.boundingBox());
    await plot.locator("canvas").evaluate(
      (element, place) => {
        for (const type of ["pointerdown", "pointerup", "click"])
          element.dispatchEvent(new PointerEvent(type, { pointerType: "touch", bubbles: true, ...place }));
      },
      { clientX: x + width - 160, clientY: y + height / 2 },
    );
    expect(page.url()).toContain("/trends/");
    expect(await tipOf(page, "ticket-flow")).toBe(whole);
    await plot.getByRole("link", { name: "Open the minutes" }).evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(/\/meetings\/2020-09-14\/#tickets-[a-z-]+$/);
  });

  test("has shares where the chart shows them", async ({ page }) => {
    await openTrends(page, "?share=ticket-flow&to=2020-09-14");
    await page.locator("[data-chart=ticket-flow] .plot").focus();
    await page.keyboard.press("End");
    expect(await tipOf(page, "ticket-flow")).toContain("Open 166 −7 75.1%");
  });

  test("stays inside the chart on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openTrends(page);
    await page.locator("[data-chart=ticket-flow] .plot").focus();
    for (const key of ["Home", "End"]) {
      await page.keyboard.press(key);
      const box = (name: string) => page.locator(`[data-chart=ticket-flow] ${name}`).boundingBox();
      const [tip, plot] = [known(await box(".day-tip")), known(await box(".plot"))];
      expect(tip.x).toBeGreaterThanOrEqual(plot.x);
      expect(tip.x + tip.width).toBeLessThanOrEqual(plot.x + plot.width);
    }
  });
});

describe("by mouse", () => {
  test("a click opens the minutes at the cell", async ({ page }) => {
    await openTrends(page);
    await page.locator("canvas").first().click();
    await page.waitForURL(/\/meetings\/2020-\d\d-\d\d\/#tickets-[a-z-]+$/);
  });
});

describe("a click", () => {
  test("beside the plot does nothing", async ({ page }) => {
    await openTrends(page);
    const canvas = page.locator("[data-chart=ticket-flow] canvas");
    const { width, height } = known(await canvas.boundingBox());
    for (const position of [
      { x: width - 20, y: height / 2 },
      { x: width / 2, y: height - 8 },
    ])
      await canvas.click({ position });
    expect(page.url()).toMatch(/\/trends\/$/);
  });

  test("far from any meeting does nothing", async ({ page }) => {
    await openTrends(page, "?from=2020-09-14&to=2020-09-14");
    await page.locator("[data-chart=ticket-flow] canvas").click({ position: { x: 90, y: 100 } });
    expect(new URL(page.url()).pathname).toMatch(/\/trends\/$/);
  });

  const newTab: readonly (readonly [string, Parameters<Locator["click"]>[0]])[] = [
    ["with Ctrl", { modifiers: ["Control"] }],
    ["of the middle button", { button: "middle" }],
  ];
  for (const [name, how] of newTab)
    test(`${name} opens the minutes in a new tab`, async ({ page, browser }) => {
      await openTrends(page);
      const opened = browser.waitForEvent("page");
      await page.locator("[data-chart=ticket-flow] canvas").click(how);
      const tab = await opened;
      await tab.waitForURL(/\/meetings\/2020-\d\d-\d\d\/#tickets-[a-z-]+$/);
      await tab.close();
      expect(page.url()).toMatch(/\/trends\/$/);
    });
});

describe("what is chosen", () => {
  test("stands in the address, and the address shows it again", async ({ page }) => {
    await openTrends(page);
    await page.getByLabel("3 months").check();
    await page.locator("[data-chart=ticket-flow]").getByLabel("Open").uncheck();
    await page.locator("[data-chart=ticket-flow]").getByLabel("as shares of the whole").check();
    const address = page.url();
    expect(new URL(address).search).toBe("?range=3m&off=ticket-flow%3AOpen&share=ticket-flow");
    const chosen = await pointsByKeyboard(page, "ticket-flow");
    await page.goto(address);
    await makeChartsLive(page);
    expect(await pointsByKeyboard(page, "ticket-flow")).toEqual(chosen);
    expect(chosen.filter((point) => point.startsWith("Open") || point.slice(-10) < "2020-09-21")).toEqual([]);
    expect(chosen.length).toBeGreaterThan(50);
  });

  test("may be two days", async ({ page }) => {
    await openTrends(page);
    await page.getByLabel("First day").fill("2020-06-01");
    await page.getByLabel("Last day").fill("2020-06-30");
    expect(new URL(page.url()).search).toBe("?from=2020-06-01&to=2020-06-30");
    const days = (await pointsByKeyboard(page, "attendance")).map((point) => point.slice(-10));
    expect(new Set(days)).toEqual(
      new Set(["2020-06-01", "2020-06-08", "2020-06-15", "2020-06-22", "2020-06-29"]),
    );
  });

  test("of days in the wrong order is swapped, and the fields say so", async ({ page }) => {
    await openTrends(page, "?from=2020-06-30&to=2020-06-01");
    expect(await fields(page)).toEqual(["2020-06-01", "2020-06-30"]);
    expect((await pointsByKeyboard(page, "attendance")).length).toBe(5);
  });

  test("stands in the date fields as the days that are drawn", async ({ page }) => {
    await openTrends(page);
    await page.getByLabel("3 months").check();
    expect(await fields(page)).toEqual(["2020-09-21", "2020-12-21"]);
    await page.getByLabel("All", { exact: true }).check();
    expect(await fields(page)).toEqual(["2020-01-06", "2020-12-21"]);
  });

  test("is all days where both fields are emptied", async ({ page }) => {
    await openTrends(page, "?from=2020-06-01&to=2020-06-30");
    await page.getByLabel("First day").fill("");
    await page.getByLabel("Last day").fill("");
    expect(new URL(page.url()).search).toBe("");
    expect(await page.getByLabel("All", { exact: true }).isChecked()).toBe(true);
    expect(await fields(page)).toEqual(["2020-01-06", "2020-12-21"]);
  });

  test("is not taken while a day is being typed, but by Enter", async ({ page }) => {
    await openTrends(page);
    const field = page.getByLabel("First day");
    await field.focus();
    for (const key of ["ArrowUp", "ArrowUp", "ArrowUp"]) await page.keyboard.press(key);
    const typedDay = await field.inputValue();
    expect(typedDay).not.toBe("2020-01-06");
    expect(new URL(page.url()).search).toBe("");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("from")).toBe(typedDay);
  });

  test("aligns the days of all charts", async ({ page }) => {
    await openTrends(page, "?from=2020-06-01&to=2020-06-30");
    const places: string[] = [];
    for (const chart of ["ticket-flow", "net-change", "queues"]) {
      await page.locator(`[data-chart=${chart}] .plot`).focus();
      await page.keyboard.press("End");
      places.push(
        await page
          .locator(`[data-chart=${chart}] .chosen-line`)
          .evaluate((line) => Math.round(line.getBoundingClientRect().left).toString()),
      );
    }
    expect(new Set(places).size).toBe(1);
  });

  test("may be the days of one meeting, which every chart draws", async ({ page }) => {
    await openTrends(page, "?from=2020-09-14&to=2020-09-14");
    const one = await pictures(page);
    await page.goto(`${inject("technology").url}trends/?from=2020-09-12&to=2020-09-13`);
    await makeChartsLive(page);
    const none = await pictures(page);
    expect(one.map((picture, index) => picture !== none[index])).toEqual(one.map(() => true));
    expect(await readout(page, "ticket-flow")).toBe("There are no counts in these days.");
  });

  test("says where all states are switched off, and forgets their points", async ({ page }) => {
    await openTrends(page, "?off=releases%3AOpen");
    await page.locator("[data-chart=queues] .plot").focus();
    await page.keyboard.press("End");
    expect(await tipOf(page, "queues")).toMatch(/^21 Dec 2020/);
    for (const name of ["FreshDesk", "GGUS"])
      await page.locator("[data-chart=queues]").getByLabel(name).uncheck();
    expect(await readout(page, "queues")).toBe("All queues are switched off.");
    expect(await page.locator("[data-chart=queues] .day-tip").isVisible()).toBe(false);
    await page.locator("[data-chart=queues]").getByLabel("GGUS").check();
    expect(await readout(page, "queues")).toBe(
      "Point at the chart, or use the arrow keys, to read its counts.",
    );
  });

  test("does not ask the server again", async ({ page }) => {
    await openTrends(page);
    let requests = 0;
    page.on("request", () => {
      requests += 1;
    });
    await page.getByLabel("1 year").check();
    await page.getByLabel("All", { exact: true }).check();
    expect(requests).toBe(0);
  });
});

test("the table of figures opens by keyboard", async ({ page }) => {
  await openTrends(page);
  const table = page.locator("details table").first();
  expect(await table.isVisible()).toBe(false);
  await page.locator("main summary").first().focus();
  await page.keyboard.press("Enter");
  await table.waitFor({ state: "visible" });
});

test("on paper every area of a legend has its colour", async ({ page }) => {
  await openTrends(page);
  const swatches = page.locator("[data-chart] [data-line] .swatch");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("[data-chart] [data-line] .swatch:visible").count()).toBe(await swatches.count());
});

test("figures of the share axis are not cut", async ({ page }) => {
  await openTrends(page, "?share=ticket-flow");
  const inked = await page.locator("[data-chart=ticket-flow] canvas").evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const edge = canvas.getContext("2d")?.getImageData(0, 0, 2, canvas.height).data ?? [];
    return [...edge].filter((_, index) => index % 4 === 3).reduce((sum, alpha) => sum + alpha, 0);
  });
  expect(inked).toBe(0);
});

describe("the list of releases", () => {
  for (const width of [320, 375, 640])
    test(`keeps its rows low in a window of ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${inject("technology").url}releases/`);
      const heights = await page
        .locator(".release-list tbody tr")
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
      expect(Math.max(...heights)).toBeLessThan(240);
      const widths = await page
        .locator(".release-list .ended")
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
      expect(Math.min(...widths)).toBeGreaterThan(240);
    });
});

test("on paper the drawing takes the place of the canvas", async ({ page }) => {
  await openTrends(page);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("[data-chart] .plot > canvas:visible").count()).toBe(0);
  expect(await page.locator("[data-chart] .plot > svg:visible").count()).toBeGreaterThan(3);
});

async function openTrends(page: Page, query = ""): Promise<void> {
  await page.goto(`${inject("technology").url}trends/${query}`);
  await makeChartsLive(page);
}

/** What the date fields show. */
function fields(page: Page): Promise<string[]> {
  return Promise.all(["First day", "Last day"].map((name) => page.getByLabel(name).inputValue()));
}

interface ChartJson {
  readonly dates: readonly string[];
  readonly lines: readonly {
    readonly counts: readonly (number | null)[];
    readonly changes: readonly (number | null)[];
  }[];
}

/** Opens the tables of figures, which a script then makes. */
async function openTables(page: Page): Promise<void> {
  const folds = page.locator("details[data-figures]");
  for (const fold of await folds.all()) await fold.locator("summary").click();
  await expect.poll(() => page.locator(".figures-table").count()).toBe(await folds.count());
}

async function tipOf(page: Page, chart: string): Promise<string> {
  const text = await page.locator(`[data-chart=${chart}] .day-tip`).innerText();
  return text.replace(/\s+/g, " ");
}

function readout(page: Page, chart: string): Promise<string> {
  return page.locator(`[data-chart=${chart}] .readout`).innerText();
}

async function openRelease(page: Page, name: string): Promise<void> {
  await page.goto(`${inject("technology").url}releases/${name}/`);
  await makeChartsLive(page);
}

/** Every point that arrow keys lead to, as `Open 166 on 2020-09-14`: along each line, from the lowest one upwards. */
async function pointsByKeyboard(page: Page, chart: string): Promise<string[]> {
  return (
    await page.evaluate((id) => {
      const figure = document.querySelector(`[data-chart="${id}"]`);
      const plot = figure?.querySelector(".plot");
      const press = (key: string): string => {
        plot?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        return figure?.querySelector("[aria-live=polite]")?.textContent ?? "";
      };
      const names = figure?.querySelectorAll("[data-line]").length ?? 0;
      const found = new Set<string>();
      for (let line = 0; line < names; line += 1) {
        // From the lowest point of the last meeting up to the line, which has a point at each meeting.
        press("End");
        for (let step = 0; step < names; step += 1) press("ArrowDown");
        for (let step = 0; step < line; step += 1) press("ArrowUp");
        let [last, now] = ["", press("Home")];
        while (now !== last) {
          found.add(now);
          [last, now] = [now, press("ArrowRight")];
        }
      }
      return [...found];
    }, chart)
  )
    .map((text) => {
      const [, what = "", day = ""] = /^(.+ \d+) on (\d+ \w{3} \d{4})/.exec(text) ?? [];
      return `${what} on ${new Date(`${day} UTC`).toISOString().slice(0, 10)}`;
    })
    .toSorted();
}

/** Every fresh count of the minutes as they are typed. */
function pointsOf(board: "tickets" | "queues", names: readonly string[]): string[] {
  return [...typed.values()]
    .filter(({ staleBoards, status }) => status === "minutes" && !staleBoards.includes(board))
    .flatMap((figures) =>
      names.flatMap((name) => {
        const count = figures[board]?.[name];
        return count === undefined ? [] : [`${name} ${count} on ${figures.date}`];
      }),
    )
    .toSorted();
}

/** The share of pixels of each canvas that are not blank. */
function drawnShares(page: Page): Promise<number[]> {
  return page.locator("canvas").evaluateAll((canvases) =>
    canvases.map((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let drawn = 0;
      for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 0) drawn += 1;
      return drawn / (canvas.width * canvas.height);
    }),
  );
}

function pictures(page: Page): Promise<string[]> {
  return page
    .locator("canvas")
    .evaluateAll((canvases) =>
      canvases.map((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : "")),
    );
}
