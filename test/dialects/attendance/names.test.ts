import { describe, expect, test } from "vitest";
import { isName, nameInEntry, splitNames } from "../../../src/dialects/attendance/names.ts";

describe("a line of names", () => {
  test.each([
    ["Ada, Bo L,Cy", ["Ada", "Bo L", "Cy"]],
    ["Ada; Bo", ["Ada", "Bo"]],
    ["Ada and Bo & Cy", ["Ada", "Bo", "Cy"]],
    ["Ada, Bo.", ["Ada", "Bo"]],
    ["Ada, Bo L.", ["Ada", "Bo L."]],
    ["Ada (late, by phone), Bo", ["Ada (late, by phone)", "Bo"]],
    ["Ada,, Bo,", ["Ada", "Bo"]],
    ["Andrea, Sandy", ["Andrea", "Sandy"]],
    ["", []],
  ])("is split: %j", (line, names) => {
    expect(splitNames(line)).toEqual(names);
  });
});

describe("a name", () => {
  test.each([
    "Ada",
    "Bo L",
    "BoL",
    "Bo L.",
    "Zoë Lind-O’Hara",
    "Zoë",
    "Juan de la Cruz",
    "Ada (remote)",
    "Ada?",
    "李雷",
  ])("can be %j", (text) => {
    expect(isName(text)).toBe(true);
  });

  test.each([
    "",
    "12",
    "?",
    "Ada <ada@quay.example>",
    "https://quay.example",
    "Ada: captain",
    "+1 312",
    "Ada | Bo",
    "everybody who was on the ferry that day and more",
    `A${"a".repeat(60)}`,
  ])("cannot be %j", (text) => {
    expect(isName(text)).toBe(false);
  });
});

describe("a list entry", () => {
  test.each([
    ["Ada Lund", "Ada Lund"],
    ["Ada Lund @alund (TSC)", "Ada Lund"],
    ["[Ada Lund](https://quay.example/ada) - chair", "Ada Lund"],
    ["Ada Lund – chair", "Ada Lund"],
    ["**Ada Lund**, harbour office", "Ada Lund"],
    ["Ada Lund <ada@quay.example>", "Ada Lund"],
    ["@alund - Ada Lund", "Ada Lund"],
    ["@alund", "alund"],
    ["Ada Lund-Berg", "Ada Lund-Berg"],
  ])("%j names %s", (entry, name) => {
    expect(nameInEntry(entry)).toBe(name);
  });
});
