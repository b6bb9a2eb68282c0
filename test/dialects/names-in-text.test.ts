import { expect, test } from "vitest";
import { initialsIn } from "../../src/dialects/initials.ts";
import { calledBy } from "../../src/dialects/known-names.ts";
import { namesInMemberLines } from "../../src/dialects/member-lines.ts";

test("initials after a name are those of its person", () => {
  expect(initialsIn("Presenters: Lena Brook (LBK), Otto Vale (OV)")).toEqual(
    new Map([
      ["LBK", "Lena Brook"],
      ["OV", "Otto Vale"],
    ]),
  );
});

test("initials of two people are those of nobody", () => {
  expect(initialsIn("Lena Brook (LB) met Luis Barrera (LB)")).toEqual(new Map());
});

test("an abbreviation after one word, or one that starts otherwise, names nobody", () => {
  expect(initialsIn("the Pier (PR) and Blue Ropes (XY)")).toEqual(new Map());
});

test("lines of members name people", () => {
  expect(
    namesInMemberLines("* Team members: lena, Otto Vale and mira\n* Others: jo\n* Topics: rope, pier"),
  ).toEqual(["lena", "Otto Vale", "mira", "jo"]);
});

test("a spelling calls the one who is written so, or else all who may be called so", () => {
  const called = calledBy(["Lena", "Lena Brook", "Otto Vale", "Otto Fell"]);
  expect(called("lena")).toEqual(["Lena"]);
  expect(called("LB")).toEqual(["Lena Brook"]);
  expect(called("Otto")).toEqual(["Otto Vale", "Otto Fell"]);
  expect(called("Mira")).toEqual([]);
});
