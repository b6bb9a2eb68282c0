import { describe, expect, test } from "vitest";
import { type Clues, workOutSettings } from "../../../src/minutes/settings/work-out-settings.ts";
import { readSettings } from "../../../src/minutes/settings-file.ts";
import { known } from "../../support/archive.ts";
import { sourceFile } from "../../support/minutes.ts";

const repository = { url: "https://github.com/Green-Thumb/garden-club", branch: "trunk", folder: "" };

function workedOut(text: string, clues: Partial<Clues> = {}) {
  const written = known(readSettings(sourceFile(text, "site.yaml")).settings);
  return workOutSettings(written, {
    folder: "garden_club-notes",
    repository: null,
    minutes: [],
    descriptionIn: (language) => `description in ${language}`,
    ...clues,
  });
}

describe("without settings", () => {
  test("a site is named like its folder, and has one series of that name", () => {
    expect(workedOut("").settings).toMatchObject({
      title: "Garden club notes",
      series: [expect.objectContaining({ id: "meetings", title: "Garden club notes" })],
    });
  });

  test("a repository gives the name, the address and the links to edit", () => {
    expect(workedOut("", { repository }).settings).toMatchObject({
      title: "Garden club",
      url: "https://green-thumb.github.io/garden-club/",
      repository,
    });
  });

  test("the repository of a whole site is published at its root", () => {
    const own = { ...repository, url: "https://github.com/green-thumb/green-thumb.github.io" };
    expect(workedOut("", { repository: own }).settings.url).toBe("https://green-thumb.github.io/");
  });

  test("the language is that of the texts, and the description follows it", () => {
    const text = "El club compra una bomba para los huertos y las semillas del año con la bolsa. ".repeat(3);
    expect(workedOut("", { minutes: [sourceFile(text)] }).settings).toMatchObject({
      language: "es",
      description: "description in es",
    });
  });

  test("nothing private of front matter becomes a setting", () => {
    const text = "---\ncoordinates: https://rooms.example/browse/BED-1\n---\nText.\n";
    const minutes = [sourceFile(text, "a.md"), sourceFile(text, "b.md")];
    expect(workedOut("", { minutes }).settings.issueTrackers).toEqual([]);
  });
});

test("action items are only what is marked, where most minutes mark them and nobody says otherwise", () => {
  const minutes = [sourceFile("---\ndate: 2020-09-14\n---\n\n- AI (Ada): ring\n")];
  expect(workedOut("", { minutes }).settings.actionItems).toBe("marked");
  expect(workedOut("action_items: any\n", { minutes }).settings.actionItems).toBe("any");
});

test("what is written is kept, and each origin is named", () => {
  const { settings, origins } = workedOut("title: Herbs\nrepository: none\n", { repository });
  expect(settings).toMatchObject({ title: "Herbs", repository: null });
  expect(origins.map(({ key, value, from }) => `${key}: ${value} (${from})`)).toEqual([
    "title: Herbs (site.yaml)",
    "language: en (the default)",
    "description: description in en (the language)",
    "url: https://green-thumb.github.io/garden-club/ (where the host of the repository publishes pages)",
    "series: Herbs (the title)",
    "issue_trackers: none (the links in the minutes)",
    "action_items: any (whether most minutes mark them)",
    "repository: none (site.yaml)",
  ]);
});
