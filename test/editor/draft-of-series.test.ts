import { describe, expect, test } from "vitest";
import { blankForm } from "../../src/editor/blank-form.ts";
import { draftPath } from "../../src/editor/draft-path.ts";
import { createDraftReader } from "../../src/editor/read-draft.ts";
import type { SourceFile } from "../../src/model/diagnostic.ts";
import type { NewPage } from "../../src/model/writing/editor.ts";
import { buildSiteData } from "../../src/pipeline.ts";
import { sourceFile } from "../support/minutes.ts";

const settings = `
title: Harbour
repository: { url: "https://github.com/harbour/minutes" }
series:
  - { id: weekly, title: Weekly }
  - { id: board, title: Board, folder: board, schedule: { weekday: Tuesday, time: "10:00" } }
  - { id: docs, title: Docs, files: "docs-*" }
  - { id: crew, title: Crew }
`;
const held = [
  ["minutes/2024/2024-03-04.md", "", "tickets: { Open: 3 }"],
  ["minutes/board/2024/2024-03-05.md", "", "tickets: { Open: 7 }"],
  ["minutes/docs-2024-03-06.md", "", "attending: [Ada]"],
  ["minutes/2024/2024-03-07-crew.md", "series: crew", "attending: [Grace]"],
].map(([path = "", series = "", front = ""]) =>
  sourceFile(`---\ndate: ${/\d{4}-\d\d-\d\d/.exec(path)?.[0]}\n${series}\n${front}\n---\n`, path),
);

function siteOf(minutes: readonly SourceFile[], yaml = settings) {
  const { site } = buildSiteData(
    {
      settings: sourceFile(yaml, "site.yaml"),
      people: null,
      minutes,
      template: null,
      pictures: [],
      hasMinutesFolder: true,
      skipped: [],
      surroundings: { folder: "harbour", repository: null, projectFiles: [] },
    },
    { basePath: "/", url: null },
  );
  if (site === null) throw new Error("Nothing was built.");
  return site;
}

function pageOf(id: string, minutes: readonly SourceFile[], yaml?: string): NewPage {
  const { newPage, otherNewPages } = siteOf(minutes, yaml);
  const others = otherNewPages.map(({ make }) => make());
  return [newPage, ...others].find(({ path }) => path === `/new/${id}/`) ?? newPage;
}

describe.each([
  ["weekly", "minutes/2024/2024-03-11.md", "minutes/2024-03-11.md"],
  ["board", "minutes/board/2024/2024-03-12.md", "minutes/board/2024-03-12.md"],
  ["docs", "minutes/docs-2024-03-13.md", "minutes/docs-2024-03-13.md"],
  ["crew", "minutes/2024/2024-03-14-crew.md", "minutes/2024-03-14-crew.md"],
])("new minutes of the series %s", (id, path, firstPath) => {
  const written = (page: NewPage) => {
    const date = path.match(/\d{4}-\d\d-\d\d/)?.[0] ?? "";
    const form = { ...blankForm(page.knowledge, date), date, status: "minutes" as const };
    const place = draftPath(page.knowledge, date);
    const reading = createDraftReader(page.knowledge)(form, place);
    return { date, place, reading, text: reading.written.text };
  };

  test("are read back as of this series, beside its earlier ones", () => {
    const { date, place, reading, text } = written(pageOf(id, held));
    const { archiveJson } = siteOf([...held, sourceFile(text, place)]);
    expect(place).toBe(path);
    expect(archiveJson.meetings.filter((one) => one.date === date).map(({ series }) => series)).toEqual([id]);
    expect(reading.diagnostics).toEqual([]);
  });

  test("have a place where it has none yet, by which they are of this series too", () => {
    const others = held.filter((file) => seriesIn(file.path) !== id);
    const { date, place, text } = written(pageOf(id, others));
    const { archiveJson } = siteOf([...others, sourceFile(text, place)]);
    expect(place).toBe(firstPath);
    expect(archiveJson.meetings.filter((one) => one.date === date).map(({ series }) => series)).toEqual([id]);
  });

  test("are the same as those that a page without scripts offers", () => {
    const { text, newFileUrl, knowledge } = pageOf(id, held);
    const file = new URL(newFileUrl ?? "").searchParams;
    expect([file.get("filename"), file.get("value")]).toEqual([
      draftPath(knowledge, knowledge.draft.date),
      text,
    ]);
  });
});

function seriesIn(path: string): string {
  return ["board", "docs", "crew"].find((id) => path.includes(id)) ?? "weekly";
}

describe("the pages for new minutes", () => {
  test("lead to each other, and each knows only the figures of its series", () => {
    const { newPage, otherNewPages } = siteOf(held);
    const pages = [newPage, ...otherNewPages.map(({ make }) => make())];
    const links = pages.map(({ path }) => path);
    expect(links).toEqual(["/new/", "/new/board/", "/new/docs/", "/new/crew/"]);
    for (const page of pages) expect(page.seriesLinks.map(({ path }) => path)).toEqual(links);
    expect(pages.map(({ tickets }) => tickets?.rows)).toEqual([
      [{ name: "Open", count: 3 }],
      [{ name: "Open", count: 7 }],
      undefined,
      undefined,
    ]);
  });

  test("name no series where there is one", () => {
    const { newPage, otherNewPages } = siteOf(held.slice(0, 1), "title: Harbour\n");
    expect([newPage.seriesTitle, newPage.seriesLinks, otherNewPages]).toEqual([null, [], []]);
  });

  test("is of one size however many series there are, but for that of the first, which links to all", () => {
    const sizesOf = (count: number): readonly number[] => {
      const ids = Array.from({ length: count }, (_, at) => `crew-${at + 100}`);
      const yaml = `series:\n${ids.map((id) => `  - { id: ${id}, title: ${id}, folder: ${id} }\n`).join("")}`;
      const { newPage, otherNewPages } = siteOf(held.slice(0, 1), `title: Harbour\n${yaml}`);
      expect(newPage.seriesLinks).toHaveLength(count);
      return otherNewPages.map(({ make }) => JSON.stringify(make()).length);
    };
    expect(new Set([...sizesOf(30), ...sizesOf(60)]).size).toBe(1);
  });
});
