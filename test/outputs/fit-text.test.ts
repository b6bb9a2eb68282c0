import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawableText } from "../../src/outputs/escape.ts";
import { fitText, textWidth } from "../../src/outputs/fit-text.ts";

const box = { width: 400, lines: 2, sizes: [50, 25] } as const;

describe("text in a box", () => {
  test("has the largest size at which it fits", () => {
    expect(fitText("Ferry day", box)).toEqual({ size: 50, lines: ["Ferry day"] });
  });

  test("continues on another line", () => {
    expect(fitText("The harbour committee", box)).toEqual({ size: 50, lines: ["The harbour", "committee"] });
  });

  test("becomes smaller if it needs too many lines", () => {
    expect(fitText("The meeting of the harbour committee", box).size).toBe(25);
  });

  test("is cut if it does not fit at the smallest size", () => {
    expect(fitText("ferry ".repeat(40).trim(), box).lines.at(-1)).toMatch(/ferry…$/);
  });

  test("breaks a word that is wider than a line", () => {
    expect(fitText("x".repeat(30), { ...box, sizes: [25] }).lines.join("")).toBe("x".repeat(30));
  });

  test("is never wider than its box, and never has more lines", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const { size, lines } = fitText(text, box);
        return lines.length <= 2 && lines.every((line) => textWidth(line) * size <= box.width);
      }),
    );
  });
});

describe("text that a picture can show", () => {
  test.each([
    ["keeps Latin, Greek and Cyrillic letters", "Žluťoučký Ωμέγα Встреча", "Žluťoučký Ωμέγα Встреча"],
    ["leaves out emoji of any length", "Party 🎉 👨‍👩‍👧 👍🏽 🇩🇪 3️⃣ day", "Party 3 day"],
    ["leaves out letters that the font lacks", "会議 Weekly שלום", "Weekly"],
    ["keeps four accents on a letter", `Z${"\u0301".repeat(5000)}oe`, `Z${"\u0301".repeat(4)}oe`],
    ["is empty where nothing but marks is left", "会議, 会議!", ""],
    ["is on one line", " Ferry\n\tday ", "Ferry day"],
    ["keeps signs of the law", "Ferry™ © ®", "Ferry™ © ®"],
  ])("%s", (_, text, expected) => {
    expect(drawableText(text)).toBe(expected);
  });
});
