import { expect, test } from "vitest";
import { positionAt } from "../../src/format/diagnostics.ts";
import { spot } from "../support/spot.ts";

test.each(["‸one\ntwo", "one‸\ntwo", "one\n‸two", "one\n\n  ‸two", "one\n‸"])(
  "finds the place in %j",
  (marked) => {
    const { text, line, column } = spot(marked);
    expect(positionAt(text, marked.indexOf("‸"))).toEqual({ line, column });
  },
);
