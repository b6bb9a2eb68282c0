import { expect, test } from "vitest";
import { planned, repeatable } from "../../../src/derive/data/planned.ts";

test("a planned page has its paths at once, and is made each time that it is asked for", () => {
  const made: string[] = [];
  const [plan] = planned(
    ["mast"],
    (name) => [`/${name}/`],
    (name) => made.push(name),
  );
  expect([plan?.paths, made]).toEqual([["/mast/"], []]);
  plan?.make();
  plan?.make();
  expect(made).toEqual(["mast", "mast"]);
});

test("rows can be read again", () => {
  const rows = repeatable(function* () {
    yield "header";
    yield "row";
  });
  expect([...rows, ...rows]).toEqual(["header", "row", "header", "row"]);
});
