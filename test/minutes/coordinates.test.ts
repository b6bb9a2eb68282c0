import { describe, expect, test } from "vitest";
import { coordinateLines } from "../../src/minutes/coordinates.ts";
import { readMinutesFile } from "../../src/minutes/minutes-file.ts";
import { known, minutes, pageOf, publish, siteOf } from "../support/archive.ts";
import { htmlOfParts, sourceFile } from "../support/minutes.ts";

/** Minutes with these coordinates as they are written in YAML. */
function linesOf(coordinates: string): string[] {
  const text = `---\ndate: 2020-09-14\ncoordinates: ${coordinates}\n---\nHello there.\n`;
  return coordinateLines(readMinutesFile(sourceFile(text)));
}

describe("the secrets of coordinates", () => {
  test.each([
    ["one line", "Lantern room upstairs", ["Lantern room upstairs"]],
    [
      "several lines",
      "|\n  Lantern room upstairs\n  Ring the brass bell",
      ["Lantern room upstairs", "Ring the brass bell"],
    ],
    [
      "a map",
      "\n  place: Lantern room upstairs\n  bell: { ring: Ring the brass bell }",
      ["Lantern room upstairs", "Ring the brass bell"],
    ],
    ["a list", "[Lantern room upstairs, 481516234200]", ["Lantern room upstairs", "481516234200"]],
    ["twelve characters", "Lantern room", ["Lantern room"]],
    ["eleven characters", "Lamp room 4", []],
    ["a short line among long ones", "|\n  Room 4\n  Ring the brass bell", ["Ring the brass bell"]],
    ["nothing", "", []],
    ["true", "true", []],
  ])("are the long lines of %s", (_, coordinates, lines) => {
    expect(linesOf(coordinates)).toEqual(lines);
  });

  test.each([
    "",
    "No front matter, coordinates: Lantern room upstairs\n",
    "---\ncoordinates: [\n---\n",
    "---\n- coordinates\n---\n",
    "---\ndate: 2020-09-14\n---\ncoordinates: Lantern room upstairs\n",
  ])("are absent in %j", (text) => {
    expect(coordinateLines(readMinutesFile(sourceFile(text)))).toEqual([]);
  });
});

describe("what stands in coordinates", () => {
  const secret = "Lantern room (upstairs), 2nd door";

  test.each([
    ["a line", `coordinates: '${secret}'`],
    ["a block of lines", `coordinates: |\n  Use this one:\n    ${secret}\n  Room 4`],
    ["a map", `coordinates:\n  place: '${secret}'\n  floor: 2`],
    ["a list", `coordinates: ['${secret}']`],
  ])("as %s is withheld from every other file", (_, front) => {
    const { site, diagnostics } = publish([
      minutes("2020-09-07", front, `We met in ${secret}.\n`),
      minutes(
        "2020-09-14",
        `title: In ${secret}\nattending: [Mat, '${secret}']`,
        `## ${secret}\n\nIn ${secret}.\n`,
      ),
    ]);
    expect(JSON.stringify([site, diagnostics])).not.toContain("Lantern");
    expect(pageOf(known(site), "2020-09-14")).toMatchObject({
      title: "In [withheld]",
      attending: [{ written: "Mat" }, { written: "[withheld]" }],
      contents: [{ title: "[withheld]" }],
    });
  });

  test("is withheld in the file's own body, title and attendance", () => {
    const front = `coordinates: '${secret}'\ntitle: In ${secret}\nattending: ['${secret}']`;
    const page = pageOf(siteOf([minutes("2020-09-14", front, `In ${secret}, again.\n`)]), "2020-09-14");
    expect(page).toMatchObject({ title: "In [withheld]", attending: [{ written: "[withheld]" }] });
    expect(htmlOfParts(page.body)).toBe("<p>In [withheld], again.</p>\n");
  });

  test("is withheld in any case, and cut up by emphasis", () => {
    const body = `in ${secret.toUpperCase()} and **Lantern** room (upstairs), *2nd* door\n`;
    const site = siteOf([minutes("2020-09-07", `coordinates: '${secret}'`), minutes("2020-09-14", "", body)]);
    expect(JSON.stringify(site)).not.toMatch(/lantern|upstairs|2nd/i);
  });

  test("is withheld though a later file holds it", () => {
    const site = siteOf([
      minutes("2020-09-07", "", `In ${secret}.\n`),
      minutes("2020-09-14", `coordinates: '${secret}'`),
    ]);
    expect(htmlOfParts(pageOf(site, "2020-09-07").body)).toBe("<p>In [withheld].</p>\n");
  });

  test("is withheld though its own file has an error", () => {
    const { site, diagnostics } = publish([
      minutes("2020-09-07", `coordinates: '${secret}'\ntickets: { '${secret}': -1 }`),
      minutes("2020-09-14", "", `In ${secret}.\n`),
    ]);
    expect(site?.quarantinePages.length).toBe(1);
    expect(JSON.stringify([site, diagnostics])).not.toContain("Lantern");
  });

  test("garbles no minutes where it is short", () => {
    const site = siteOf([
      minutes("2020-09-07", "coordinates: Room 4"),
      minutes("2020-09-14", "coordinates: |\n  Open\n  Room 4\ntickets: { Open: 1 }", "Room 4 is open.\n"),
    ]);
    const page = pageOf(site, "2020-09-14");
    expect(page.tickets?.rows).toMatchObject([{ name: "Open", count: 1 }]);
    expect(htmlOfParts(page.body)).toBe("<p>Room 4 is open.</p>\n");
  });

  test("is a text, and a diagnostic that says so names its keys and none of its values", () => {
    const { diagnostics } = publish([
      minutes("2020-09-14", `coordinates:\n  place: '${secret}'\n  dial: 312-555-0142`),
    ]);
    expect(diagnostics).toMatchObject([
      {
        ruleId: "schema",
        line: 4,
        message: '"coordinates" is {"place":"[withheld]","dial":"[withheld]"}, expected text',
      },
    ]);
  });

  test("leaves the names of keys readable in diagnostics", () => {
    const { diagnostics } = publish([
      minutes("2020-09-14", `coordinates: '${secret}'\ncoordinate: x\ntickts: 1`),
    ]);
    expect(diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
      ['"coordinate" is not a key of this file', 'did you mean "coordinates"?'],
      ['"tickts" is not a key of this file', 'did you mean "tickets"?'],
    ]);
  });

  test("is known to the proof that nothing of it is published", () => {
    const { secrets } = publish([
      minutes("2020-09-07", `coordinates: |\n  ${secret}\n  Room 4`),
      minutes("2020-09-14", `coordinates: '${secret}'`),
    ]);
    expect(secrets.texts).toEqual([secret]);
  });
});
