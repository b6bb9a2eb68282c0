import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/import/documents/read-document.ts";
import { importMinutes } from "../../../src/import/import-minutes.ts";
import { known } from "../../support/archive.ts";
import { expectProse } from "../../support/diagnostics.ts";
import { bodyOf, generic, oldFile } from "../old-minutes.ts";
import { wordFile } from "./word-file.ts";

const paragraphs = [
  { style: "Title", runs: ["Ballast committee, 4 June 2024"] },
  { runs: [{ bold: "Present:" }, " Ove Holm, Rut Sand, Siv Berg"] },
  { style: "heading 1", runs: ["Stones &amp; sand"] },
  { listLevel: 0, runs: ["the sand is wet"] },
  { listLevel: 1, runs: [{ bold: "ACTION:" }, " Siv to cover it"] },
  { listLevel: 0, runs: [{ bold: "Decision: " }, "buy a larger tarpaulin"] },
  { runs: ["Pumps_old and *new* ones"] },
] as const;

async function markdownOf(bytes: Uint8Array): Promise<string> {
  const { markdown, diagnostics } = await readDocument({ path: "minutes.docx", bytes });
  expect(diagnostics).toEqual([]);
  return markdown ?? "";
}

describe("a Word file", () => {
  test("becomes Markdown with its headings, lists and bold words", async () => {
    expect(await markdownOf(await wordFile(paragraphs))).toBe(
      [
        "# Ballast committee, 4 June 2024",
        "",
        "**Present:** Ove Holm, Rut Sand, Siv Berg",
        "",
        "# Stones & sand",
        "",
        "- the sand is wet",
        "  - **ACTION:** Siv to cover it",
        "- **Decision:** buy a larger tarpaulin",
        "",
        "Pumps_old and \\*new\\* ones",
        "",
      ].join("\n"),
    );
  });

  test("is imported with the day, people and items that it names", async () => {
    const markdown = await markdownOf(await wordFile(paragraphs));
    const { files } = importMinutes([oldFile("minutes.docx", markdown)], generic);
    const file = known(files[0]);
    const { date, title, attending, actions, decisions } = file.meeting;
    expect({ date, title, attending: attending?.map(({ name }) => name) }).toEqual({
      date: "2024-06-04",
      title: "Ballast committee",
      attending: ["Ove Holm", "Rut Sand", "Siv Berg"],
    });
    expect(actions.map(({ owners, text }) => [owners.join(), text])).toEqual([["Siv", "cover it"]]);
    expect(decisions.map(({ text }) => text)).toEqual(["buy a larger tarpaulin"]);
    expect(bodyOf(file)).toContain("# Stones & sand\n");
  });

  test("that is cut off is an error in words", async () => {
    const bytes = (await wordFile(paragraphs)).subarray(0, 400);
    const { markdown, diagnostics } = await readDocument({ path: "minutes.docx", bytes });
    expect(markdown).toBeNull();
    expect(diagnostics).toMatchObject([{ ruleId: "document", severity: "error", file: "minutes.docx" }]);
    for (const diagnostic of diagnostics) expectProse(diagnostic);
  });

  test.each(["word/document.xml", "word/comments.xml"])(
    "whose %s unpacks to too much is not read",
    async (part) => {
      const bytes = await wordFile(paragraphs, { [part]: new Uint8Array(40 * 1024 * 1024) });
      expect(bytes.length).toBeLessThan(1024 * 1024);
      const { markdown, diagnostics } = await readDocument({ path: "bomb.docx", bytes });
      expect(markdown).toBeNull();
      expect(diagnostics[0]?.message).toBe("the document cannot be read: its text has more than 20 MB");
    },
  );

  test("does not unfold entities of its own", async () => {
    const entities = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join("");
    const bytes = await wordFile([], {
      "word/document.xml": `<!DOCTYPE d [<!ENTITY e0 "ha">${entities}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e20;</w:t></w:r></w:p></w:body></w:document>`,
    });
    const { markdown } = await readDocument({ path: "laughs.docx", bytes });
    expect(markdown ?? "").not.toContain("haha");
  });
});
