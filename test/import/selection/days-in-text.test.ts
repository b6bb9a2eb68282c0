import { describe, expect, test } from "vitest";
import { importMinutes } from "../../../src/import/import-minutes.ts";
import { selectFiles } from "../../../src/import/selection/select-files.ts";
import { generic, oldFile, osg, rulesOf } from "../old-minutes.ts";

function textsOf(name: string, text: string, parents = "") {
  return selectFiles([{ ...oldFile(name, text), parents }], generic).texts;
}

describe("the day of a file whose path has none", () => {
  test.each([
    ["its title", "# Dock crew, 6 May 2019\n\ntext\n"],
    ["a line below its title", "# Dock crew\n\n*Date:* 2019-05-06\n\ntext\n"],
    ["the only heading with a day", "# Dock crew\n\n## May 6, 2019\n\n- text\n"],
  ])("is that of %s", (_name, text) => {
    expect(textsOf("notes/dock.md", text).map(({ date }) => date)).toEqual(["2019-05-06"]);
  });

  test("is not looked for further down", () => {
    const text = `# Dock crew\n${"\ntext\n".repeat(10)}\nWe met on 6 May 2019.\n`;
    expect(textsOf("dock.md", text)).toEqual([]);
  });

  test("is not looked for where the profile knows the names of files", () => {
    expect(selectFiles([oldFile("dock.md", "# Dock crew, 6 May 2019\n")], osg).texts).toEqual([]);
  });

  test.each(["2019-05.md", "notes/2019/05.md", "May 2019.md"])(
    "is never invented for a month: %s",
    (name) => {
      const { files } = importMinutes([oldFile(name, "# Dock crew\n\n- ACTION: Ada to row\n")], generic);
      expect(files.map(({ target, meeting }) => [target, meeting.date, meeting.title])).toEqual([
        ["2019/2019-05.md", "2019-05", "Dock crew"],
      ]);
    },
  );
});

describe("a folder that is named by itself", () => {
  test.each([
    ["05-06.md", "club/2019"],
    ["06/index.md", "club/2019/05"],
  ])("gives %s the day that the folders above it hold", (name, parents) => {
    expect(textsOf(name, "text", parents).map(({ date }) => date)).toEqual(["2019-05-06"]);
  });
});

describe("several meetings in one file", () => {
  const text = `# Dock crew

How to join: ask Ada.

## 13 May 2019

Present: Ada Byron, Bo Linde

- ACTION: Ada to paint the mole

## 6 May 2019

Present: Bo Linde

### Lamps

- the lamp of 2 May 2019 is broken
`;

  test("are one file each", () => {
    const { files } = importMinutes([oldFile("dock.md", text)], generic);
    expect(files.map(({ target }) => target)).toEqual(["2019/2019-05-06.md", "2019/2019-05-13.md"]);
    expect(files.map(({ meeting }) => meeting.attending?.map(({ name }) => name))).toEqual([
      ["Bo Linde"],
      ["Ada Byron", "Bo Linde"],
    ]);
    expect(files.map(({ meeting }) => meeting.actions.length)).toEqual([0, 1]);
    expect(files[0]?.text).not.toMatch(/\n\n\n|\n\n$/);
  });

  test("are reported, with lines of the file", () => {
    const { diagnostics } = importMinutes(
      [oldFile("dock.md", text.replace("Present: Bo Linde\n", "Present: Bo Linde, Bo Linde\n"))],
      generic,
    );
    expect(rulesOf(diagnostics)).toContain("several-meetings");
    expect(diagnostics.find(({ ruleId }) => ruleId === "repeated-attendee")?.line).toBe(13);
  });

  test("are none where a heading names the same day again", () => {
    const again = "# Dock crew, 6 May 2019\n\n## Before 6 May 2019\n\n## After 6 May 2019\n";
    expect(textsOf("dock.md", again)).toHaveLength(1);
  });
});
