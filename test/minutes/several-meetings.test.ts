import { describe, expect, test } from "vitest";
import { known, publish } from "../support/archive.ts";

const path = "content/minutes/crew.md";

/** The notes of a crew: line 1 has the title, line 5 the first day. */
const notes = `# Dock crew

Ask Ada how to join.

## 2024-03-12

Attending: Ada, Bo

- ACTION: Ada to paint the mole

## 2024-03-05 @ 15:00 UTC

Attending: Bo

- Decision: paint the mole
`;

function publishNotes(text: string, name = path) {
  return publish([{ path: name, text }], {
    settings: "title: Ferry\nrepository: { url: 'https://github.com/ferry/minutes', branch: main }\n",
  });
}

function pagesOf(text: string, name = path) {
  return known(publishNotes(text, name).site).meetingPages;
}

describe("a file of several meetings", () => {
  test("is a page for each of them", () => {
    expect(pagesOf(notes).map((page) => [page.path, page.title])).toEqual([
      ["/meetings/2024-03-05/", "Dock crew"],
      ["/meetings/2024-03-12/", "Dock crew"],
    ]);
  });

  test("keeps what each recorded apart", () => {
    const site = known(publishNotes(notes).site);
    expect(
      site.meetingJsons.map(({ attending, actions, decisions }) => [
        attending?.map(({ name }) => name),
        actions.length,
        decisions.length,
      ]),
    ).toEqual([
      [["Bo"], 0, 1],
      [["Ada", "Bo"], 1, 0],
    ]);
  });

  test("is edited at the line of the meeting, and not by the editor of whole files", () => {
    expect(pagesOf(notes).map(({ editUrl, editorPath }) => [editUrl, editorPath])).toEqual([
      ["https://github.com/ferry/minutes/edit/main/content/minutes/crew.md#L11", null],
      ["https://github.com/ferry/minutes/edit/main/content/minutes/crew.md#L5", null],
    ]);
  });

  test("is no file that a program may write for one of its meetings", () => {
    expect(known(publishNotes(notes).site).meetingJsons.map(({ source }) => source.path)).toEqual([
      null,
      null,
    ]);
  });

  test("has findings at lines of the file", () => {
    const { diagnostics } = publishNotes(notes.replace("- Decision: paint", "- Decison: paint"));
    expect(diagnostics.find(({ ruleId }) => ruleId === "near-marker")).toMatchObject({
      file: path,
      line: 15,
    });
  });

  test("is said to hold text of no meeting, where it does", () => {
    const found = publishNotes(notes).diagnostics.filter(({ ruleId }) => ruleId === "text-of-no-meeting");
    expect(found).toMatchObject([{ severity: "warning", line: 3, column: 1 }]);
    expect(found[0]?.message).toBe("1 line outside of the 2 meetings of the file, not published");
    const without = publishNotes(notes.replace("Ask Ada how to join.", ""));
    expect(without.diagnostics.map(({ ruleId }) => ruleId)).not.toContain("text-of-no-meeting");
  });

  test("loses only the meeting with an error", () => {
    const conflict = "<<<<<<< HEAD\n- white\n=======\n- black\n>>>>>>> main\n";
    const site = known(publishNotes(`${notes}\n${conflict}`).site);
    expect(site.meetingPages.map(({ path: address }) => address)).toEqual(["/meetings/2024-03-12/"]);
    expect(site.quarantinePages.map((page) => [page.path, page.errors[0]?.line])).toEqual([
      ["/meetings/2024-03-05/", 17],
    ]);
  });

  test("is reported where another file holds one of its days", () => {
    const files = [
      { path, text: notes },
      { path: "content/minutes/2024-03-05.md", text: "---\ndate: 2024-03-05\n---\n" },
    ];
    const found = publish(files).diagnostics.filter(({ ruleId }) => ruleId === "duplicate-date");
    expect(found.map(({ file, line, message }) => [file, line, message])).toEqual([
      ["content/minutes/2024-03-05.md", 2, "2024-03-05 also has minutes in content/minutes/crew.md:11"],
      [path, 11, "2024-03-05 also has minutes in content/minutes/2024-03-05.md"],
    ]);
  });

  test("shows the time of a meeting, and the day only in the title", () => {
    const texts = known(publishNotes(notes).site).meetingTexts.map(({ markdown }) => markdown);
    expect(texts.map((text) => [text.includes("15:00 UTC"), text.includes("## 2024-03-12")])).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  test("publishes a meeting that was cancelled as such", () => {
    const cancelled = notes.replace("## 2024-03-12", "## 2024-03-12 - cancelled (the harbour froze)");
    expect(pagesOf(cancelled).map(({ status }) => status)).toEqual(["minutes", "cancelled"]);
  });

  test("may have front matter that concerns all of them", () => {
    const text = `---\ntitle: Rowers\n---\n${notes}`;
    expect(pagesOf(text).map(({ title }) => title)).toEqual(["Rowers", "Rowers"]);
  });

  test.each([
    ["its name has a day", notes, "content/minutes/2024-03-12.md"],
    ["its front matter is that of one meeting", `---\ndate: 2024-03-12\n---\n${notes}`, path],
  ])("is one meeting where %s", (_name, text, name) => {
    expect(pagesOf(text, name).map(({ path: address }) => address)).toEqual(["/meetings/2024-03-12/"]);
  });

  test("is split where its name has the first and the last day", () => {
    expect(pagesOf(notes, "content/minutes/2024-03-05-to-2024-03-12.md")).toHaveLength(2);
  });

  test("has each error of its front matter once, and on the page of each meeting", () => {
    const { site, diagnostics } = publishNotes(`---\ntitel: Rowers\n---\n${notes}`);
    expect(diagnostics.filter(({ ruleId }) => ruleId === "unknown-key")).toHaveLength(1);
    expect(known(site).quarantinePages.map(({ path: address }) => address)).toEqual([
      "/meetings/2024-03-05/",
      "/meetings/2024-03-12/",
    ]);
  });
});
