import { expect, test } from "vitest";
import { mergeConflictAt } from "../../src/minutes/merge-conflict.ts";

test("two versions of a text are found where the first one starts", () => {
  expect(mergeConflictAt("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\n", 5)).toEqual({
    line: 6,
    column: 1,
  });
});

test.each(["Ships\n=======\n", "<<<<<<< HEAD\n", ">>>>>>> a quotation", "a << b >> c"])(
  "%j is no conflict",
  (body) => {
    expect(mergeConflictAt(body, 1)).toBeNull();
  },
);
