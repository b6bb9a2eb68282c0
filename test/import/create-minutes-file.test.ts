import { describe, expect, test } from "vitest";
import { oldAddress } from "../../src/import/create-minutes-file.ts";
import { expectProse } from "../support/diagnostics.ts";
import { importTexts, rulesOf } from "./old-minutes.ts";

describe("creating a minutes file", () => {
  test("gives no file, but an error, if the site could not read it", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const names = letters
      .slice(0, 9)
      .flatMap((one) => letters.map((other) => `Ada ${other.toUpperCase()}${one}`));
    const { files, diagnostics } = importTexts({
      "TechArea20190506.md": `**Attending:** ${names.join(", ")}\n`,
    });
    expect(files).toEqual([]);
    expect(rulesOf(diagnostics.filter(({ severity }) => severity === "error"))).toEqual(["not-readable"]);
    for (const diagnostic of diagnostics) expectProse(diagnostic);
  });

  test("omits an old address that cannot be an alias, and warns", () => {
    const { files, diagnostics } = importTexts({ "TechArea20190506 (copy).md": "# Works, 6 May 2019\n" });
    expect([files.length, files[0]?.meeting.aliases, rulesOf(diagnostics)]).toEqual([1, [], ["old-address"]]);
  });
});

describe("the address of an old page", () => {
  test.each([
    ["/meetings/{yyyy}/{name}/", "/meetings/2019/TechArea20190506/"],
    ["/{yyyy}/{MM}/{dd}.html", "/2019/05/06.html"],
    ["/minutes/", "/minutes/"],
    ["/{hour}/{name}", "/{hour}/TechArea20190506"],
  ])("follows the pattern %s", (pattern, address) => {
    expect(oldAddress(pattern, "any/folder.d/TechArea20190506.md", "2019-05-06")).toBe(address);
  });
});
