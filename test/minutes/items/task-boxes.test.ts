import { expect, test } from "vitest";
import { setBoxesApart } from "../../../src/minutes/items/task-boxes.ts";
import type { Block } from "../../../src/model/body.ts";
import { markdown } from "../../support/minutes.ts";

function boxesIn(text: string): readonly Block[] {
  const { blocks } = markdown()(text);
  setBoxesApart(blocks);
  return blocks;
}

test.each([
  ["- [ ] sand", false, "[ ] "],
  ["- [x] sand", true, "[x] "],
  ["1. [X] sand", true, "[x] "],
])("%j opens with the box of a task", (text, isTicked, value) => {
  expect(boxesIn(text)).toMatchObject([
    { children: [{ children: [{ children: [{ type: "taskBox", isTicked, value }, { value: "sand" }] }] }] },
  ]);
});

test.each([
  "[x] sand",
  "> [ ] sand",
  "- sand [x]",
  "- [y] sand",
  "- [x](https://ferry.example/)",
  "- [x]sand",
])("%j holds no box", (text) => {
  expect(JSON.stringify(boxesIn(text))).not.toContain("taskBox");
});
