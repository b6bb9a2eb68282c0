import { expect, test } from "vitest";
import { positionAt, positionsIn } from "../../src/format/text-position.ts";
import { spot } from "../support/spot.ts";

test.each(["‸one\ntwo", "one‸\ntwo", "one\n‸two", "one\n\n  ‸two", "one\n‸"])(
  "finds the place in %j",
  (marked) => {
    const { text, line, column } = spot(marked);
    const offset = marked.indexOf("‸");
    expect(positionAt(text, offset)).toEqual({ line, column });
    expect(positionsIn(text)(offset)).toEqual({ line, column });
  },
);
