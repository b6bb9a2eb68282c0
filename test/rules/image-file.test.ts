import { describe, expect, test } from "vitest";
import { diagnosticsOf, minutes, siteYaml } from "../support/archive.ts";
import { images, pngOfSize } from "../support/images.ts";
import { expectDiagnostic, marked } from "../support/rules.ts";

const severity = "warning" as const;
const repository = `${siteYaml}\nrepository: { url: https://github.com/ferry/minutes }\n`;

describe("image-file", () => {
  test.each([
    [
      "is missing",
      "images/plan.png",
      "cannot be shown: there is no content/minutes/images/plan.png",
      "add the file, or correct its path",
    ],
    [
      "has another name",
      "images/Board.png",
      "cannot be shown: there is no content/minutes/images/Board.png",
      'did you mean "board.png"?',
    ],
    [
      "is something else",
      "images/page.png",
      "is not a PNG, JPEG, GIF or WebP, whatever its name says",
      "open it in a program for images and save it as one of these",
    ],
    ["is cut off", "images/half.png", "is damaged or cut off", "save it again from where it came from"],
    [
      "has too many pixels",
      "images/huge.png",
      "has 9000 × 9000 pixels, expected at most 25 million, and 12000 on a side",
      "make it smaller",
    ],
  ])("an image that %s", (_, url, problem, hint) => {
    const file = marked(`---\ndate: 2020-09-14\n---\n\n## Plan\n\nSee\n- ![it](‸${url}) or\n`);
    const around = {
      images: {
        "content/minutes/images/board.png": images.png,
        "content/minutes/images/page.png": Uint8Array.from(Buffer.from("<script>")),
        "content/minutes/images/half.png": images.png.subarray(0, 60),
        "content/minutes/images/huge.png": pngOfSize(9000, 9000),
      },
    };
    const words = { severity, message: `"${url}" ${problem}`, hint };
    expectDiagnostic("image-file", file, words, around);
    expectDiagnostic("image-file", file, words, { ...around, settings: repository });
  });

  test("more images than a page can show", () => {
    const names = Array.from({ length: 102 }, (_, index) => `p${index + 1000}.png`);
    const around = {
      images: Object.fromEntries(names.map((name) => [`content/minutes/${name}`, images.png])),
    };
    const body = names.map((name) => `![A](${name === "p1100.png" ? "‸" : ""}${name})`).join("\n\n");
    expectDiagnostic(
      "image-file",
      marked(`---\ndate: 2020-09-14\n---\n\n${body}\n`),
      {
        severity,
        message: '"p1100.png" is not shown: the text refers to more than 100 image files',
        hint: "show fewer, or link to the others by their full address",
      },
      { ...around, settings: repository },
    );
  });

  test.each([
    ["![Board](images/board.png)"],
    ["![Ours](/docs/plan.png)"],
    ["![Drawing](images/plan.svg)"],
    ["![Theirs](https://ferry.example/plan.png)"],
    ["[Board](images/plan.png)"],
    ["`![Board](images/plan.png)`"],
  ])("accepts %s", (body) => {
    const around = { settings: repository, images: { "content/minutes/images/board.png": images.png } };
    expect(diagnosticsOf([minutes("2020-09-14", "", `${body}\n`)], around)).toEqual([]);
  });
});
