import { describe, expect, test } from "vitest";
import { readPeople } from "../../src/minutes/people-file.ts";
import { writePeople } from "../../src/minutes/write-people.ts";
import { sourceFile } from "../support/minutes.ts";

const people = [
  { name: "Zoë Lind", spellings: ["Zoe", "Z: L"] },
  { name: "null", spellings: [] },
  { name: "Bo #2", spellings: ["@bo", "12"] },
];

describe("a written people file", () => {
  test("is read back as it was", () => {
    const text = writePeople(people, ["Above: it."], ["- name: Nobody"]);
    const read = readPeople(sourceFile(text, "content/people.yaml"));
    expect(read.diagnostics).toEqual([]);
    expect(read.people.map(({ name, spellings }) => ({ name, spellings }))).toEqual(
      people.map(({ name, spellings }) => ({ name, spellings: [name, ...spellings] })),
    );
  });

  test("has its remarks above and below, each on a line", () => {
    expect(writePeople([{ name: "Ada", spellings: [] }], ["One.", "Two."], ["Three."])).toBe(
      "# One.\n# Two.\n\n- name: Ada\n\n# Three.\n",
    );
  });

  test("names no spellings of somebody who has none", () => {
    expect(writePeople([{ name: "Ada", spellings: [] }], [], [])).toBe("- name: Ada\n");
  });

  test("of nobody holds the remarks alone", () => {
    expect([writePeople([], ["One."], []), writePeople([], [], [])]).toEqual(["# One.\n", ""]);
  });
});
