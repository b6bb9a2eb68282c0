import { describe, expect, test } from "vitest";
import { turnOpening } from "../../src/dialects/turns.ts";

describe("a line at which somebody speaks", () => {
  test.each([
    ["Lena: hello", "Lena"],
    ["LB: hello", "LB"],
    ["LB:Hello", "LB"],
    ["@lena: hello", "@lena"],
    ["Lena van Brook: hello", "Lena van Brook"],
    ["**Lena**: hello", "Lena"],
    ["**Lena:** hello", "Lena"],
    ["_Lena_ : hello", "Lena"],
    ["[Lena](https://lena.example/): hello", "Lena"],
    ["Lena (on the phone): hello", "Lena"],
    ["LB [via queue]: hello", "LB"],
    ["[LB] hello", "LB"],
    ["<lena> hello", "lena"],
    ["10:02 <lena> hello", "lena"],
    ["[10:02:11] <@lena> hello", "lena"],
    ["[name=Lena Brook] hello", "Lena Brook"],
    [String.raw`\[name=Lena] hello`, "Lena"],
  ])("%s", (line, speaker) => {
    expect(turnOpening(line)?.speaker).toBe(speaker);
  });

  test.each([
    "hello",
    "https://harbour.example/",
    "Lena:",
    "Lena: @lena",
    "the ferry that was late yesterday: hello",
    "[x] hello",
    "let x:Number",
    "10:02 hello",
  ])("is not %s", (line) => {
    expect(turnOpening(line)).toBeNull();
  });
});
