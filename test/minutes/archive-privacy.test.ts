import { describe, expect, test } from "vitest";
import { known, minutes, pageOf, publish, siteOf } from "../support/archive.ts";
import { htmlOfParts } from "../support/minutes.ts";

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

  test("may have any shape, which is private as a whole", () => {
    const { site, diagnostics } = publish([
      minutes(
        "2020-09-14",
        `coordinates:\n  place: '${secret}'\n  dial: [312-555-0142, { Harbour7: 48151 }]`,
      ),
    ]);
    expect([diagnostics, site?.meetingPages.length]).toEqual([[], 1]);
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

  test("is known to the proof that nothing of it is published, if no other text looks like it", () => {
    const { secrets } = publish([
      minutes("2020-09-07", `coordinates: |\n  ${secret}\n  Room 4\n  ask for a7k2m9x4 below`),
      minutes("2020-09-14", "coordinates: 48151623"),
    ]);
    expect(secrets.texts).toEqual(["ask for a7k2m9x4 below", "a7k2m9x4", "48151623"]);
  });
});

describe("a word of coordinates", () => {
  const inOther = (coordinates: string, body: string): string =>
    htmlOfParts(
      pageOf(
        siteOf([
          minutes("2020-09-07", `coordinates: ${JSON.stringify(coordinates)}`),
          minutes("2020-09-14", "", body),
        ]),
        "2020-09-14",
      ).body,
    );

  test.each([
    ["a number", "Bell 48151", "ring 48151 now"],
    ["a number in other groups", "Bell 481516", "ring 481 516 now"],
    ["a short number", "Bell 4815", "ring 4815 now"],
    ["letters and digits", "ask for swordfish42", "ask for Swordfish42 now"],
    ["words with a number", "ask for quiet-cabin-77", "say quiet cabin 77 now"],
    ["an address", "see https://dock.example/quiet-cabin", "see https://dock.example/quiet-cabin now"],
    ["a mail address", "write quiet@dock.example", "write to quiet@dock.example now"],
    ["a password", "password: swordfish", "say swordfish now"],
    ["a phone number that is announced", "call 5550142", "555-0142 now"],
  ])("is withheld elsewhere if it is %s", (_, coordinates, body) => {
    const html = inOther(coordinates, body);
    expect(html).toMatch(/\[withheld\] now/);
    expect(html).not.toMatch(/\d{2}|cabin|swordfish|quiet/i);
  });

  test.each([
    ["a word", "Ferry", "the Ferry leaves"],
    ["a day", "2020-09-14", "on 2020-09-14"],
    ["a time", "13:00", "at 13:00"],
    ["a year", "in 2020", "since 2020"],
    ["a version", "3.5.24", "version 3.5.24"],
    ["an issue key", "BOAT-4815", "see BOAT-4815"],
    ["a number that is part of an issue key", "4815", "see BOAT-4815, #4815 and pull/4815"],
    ["a small number", "cabin 7", "7 cabins, 7 ropes"],
    ["the site's address", "https://ferry.example/minutes/", "see https://ferry.example/minutes/ there"],
    [
      "a page of the site",
      "https://ferry.example/minutes/meetings/",
      "see https://ferry.example/minutes/meetings/",
    ],
    ["the title of the series", "Weekly Meeting", "the Weekly Meeting of Monday"],
  ])("stays elsewhere if it is %s", (_, coordinates, body) => {
    const { site } = publish([
      minutes("2020-09-07", `coordinates: ${JSON.stringify(coordinates)}`),
      minutes("2020-09-14", "", body),
    ]);
    expect(JSON.stringify(pageOf(known(site), "2020-09-14"))).not.toContain("withheld");
  });
});

describe("coordinates that many other minutes hold", () => {
  const days = ["01", "02", "03", "04", "05", "06", "07", "08"].map((day) => `2020-06-${day}`);
  const others = days.map((day) => minutes(day, "", "## Ropes and sails\n\nNone.\n"));
  const { site, diagnostics } = publish([...others, minutes("2020-06-09", "coordinates: Ropes and sails")]);

  test("are an error of their own file, at their place", () => {
    expect(diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      { ruleId: "private-text", file: "content/minutes/2020-06-09.md", line: 3, column: 1 },
    ]);
  });

  test("unpublish and garble no other", () => {
    expect(site?.meetingPages.map(({ contents }) => contents[0]?.title)).toEqual(
      days.map(() => "Ropes and sails"),
    );
  });
});
