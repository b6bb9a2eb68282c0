import { expect, test } from "vitest";
import { placeOfFile, placeOfName } from "../../../src/minutes/settings/place-of-file.ts";

test.each([
  ["docs-2019-03-11.md", { folder: null, files: "docs-*" }, "Docs"],
  ["2019-03-11--libp2p.md", { folder: null, files: "*--libp2p" }, "Libp2p"],
  ["minutes/ferry.js/2019-03-11.md", { folder: "ferry.js", files: null }, "ferry.js"],
  ["minutes/ai/2019-03-11.md", { folder: "ai", files: null }, "AI"],
  ["2019/board/2019-03-11.md", { folder: "board", files: null }, "Board"],
])("the path %s says who met", (path, place, label) => {
  expect(placeOfFile(path)).toEqual({ place, label });
});

test.each(["2019-03-11.md", "minutes/Q1/2019-03-11-notes.md", "2019-03-11-V8.md", "harbour.md"])(
  "the path %s does not say who met",
  (path) => {
    expect(placeOfFile(path)).toBeNull();
  },
);

test.each([
  ["2019-03-11-V8.md", "*-V8", "V8"],
  ["2019/2019-03-11 berths call 2.md", "* berths call 2", "Berths 2"],
  ["tsc-berths-03-11.md", "tsc-berths-*", "TSC berths"],
])("the name %s tells it from others of its day", (path, files, label) => {
  expect(placeOfName(path)).toEqual({ place: { folder: null, files }, label });
});

test.each(["2019-03-11.md", "2019-03-11-agenda.md", "2019-03-11T12_00_00Z.md", "harbour.md"])(
  "the name %s says no more than its day",
  (path) => {
    expect(placeOfName(path)).toBeNull();
  },
);
