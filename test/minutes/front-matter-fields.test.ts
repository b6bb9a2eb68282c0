import { expect, test } from "vitest";
import { boardState } from "../../src/minutes/front-matter-fields.ts";
import { settings } from "../support/minutes.ts";

test.each(["In Progress", "in progress", " Doing "])("%j is the state In Progress", (written) => {
  expect(boardState(settings.board, written)).toBe("In Progress");
});

test("a state that the board does not have is not guessed", () => {
  expect(boardState(settings.board, "In Progres")).toBeUndefined();
});
