import { expect, test } from "vitest";
import { linkArchive } from "../../../src/archive/link-archive.ts";
import { publishedImages } from "../../../src/derive/data/published-images.ts";
import { known } from "../../support/archive.ts";
import { meetingWith } from "../../support/minutes.ts";

const board = {
  file: "content/board.png",
  shown: { path: "/meetings/2020-09-14/board.png", width: 3, height: 2 },
};
const { meetings } = linkArchive([{ ...meetingWith("![Board](board.png)"), images: [board] }]);
const linked = known(meetings[0]);

test("an image is made when it is asked for, at its address and at that of a former day", () => {
  const made: string[] = [];
  const plans = publishedImages(meetings, [{ day: "2020-09-15", linked }], (file) => {
    made.push(file);
    return new Uint8Array([1]);
  });
  expect(plans.map(({ paths }) => paths)).toEqual([
    ["/meetings/2020-09-14/board.png"],
    ["/meetings/2020-09-15/board.png"],
  ]);
  expect(made).toEqual([]);
  expect(plans.map(({ make }) => make())).toEqual([new Uint8Array([1]), new Uint8Array([1])]);
  expect(made).toEqual([board.file, board.file]);
});
