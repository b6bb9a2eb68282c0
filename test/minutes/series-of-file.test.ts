import { describe, expect, test } from "vitest";
import { seriesOfFile } from "../../src/minutes/series-of-file.ts";
import type { Series } from "../../src/model/settings.ts";

function named(id: string, place: Partial<Series>): Series {
  return { id, title: id, folder: null, files: null, schedule: null, board: null, trackers: null, ...place };
}

const series = [
  named("weekly", {}),
  named("docs", { files: "docs-*" }),
  named("site", { files: "docs-site-*" }),
  named("core", { files: "*--js-core" }),
  named("board", { folder: "board" }),
  named("two-ends", { files: "a-*-a" }),
];

describe("a file belongs to the series", () => {
  test.each([
    ["of a name that starts like it", "content/minutes/docs-2019-03-11.md", "docs"],
    ["of a name that ends like it", "content/minutes/2019/2019-03-11--js-core.md", "core"],
    ["of a folder above it", "content/minutes/board/2019/2019-03-11.md", "board"],
    ["of its name where a folder fits too", "content/minutes/board/docs-2019-03-11.md", "docs"],
    ["with the longest pattern that fits", "content/minutes/docs-site-2019-03-11.md", "site"],
  ])("%s", (_, path, id) => {
    expect(seriesOfFile(path, series)?.id).toBe(id);
  });
});

describe("a file belongs to no series by its place", () => {
  test.each([
    ["where nothing fits", "content/minutes/2019-03-11.md"],
    ["where its name only contains that of a folder", "content/minutes/board-2019-03-11.md"],
    ["where start and end of the pattern would overlap", "content/minutes/a-a.md"],
  ])("%s", (_, path) => {
    expect(seriesOfFile(path, series)).toBeNull();
  });
});
