import { expect, test } from "vitest";
import { grownArchive } from "../../scripts/development/grown-archive.ts";

const minutes = [
  { path: "a.md", text: "---\ndate: 2020-01-06\nattending: [Mat]\n---\n\n- FERRY-7 for 3.5.9\n" },
  { path: "b.md", text: "---\ndate: 2020-01-13\nattending: [Mat]\nnext: { date: 2020-01-20 }\n---\n" },
];

const archive = grownArchive(minutes, "- name: Mat\n", 402);

test("a grown archive has a file for each day, and the same at every call", () => {
  expect(archive.slice(0, 2).map(({ path }) => path)).toEqual([
    "minutes/1997/1997-01-06.md",
    "minutes/1997/1997-01-07.md",
  ]);
  expect(archive).toHaveLength(402 + 1);
  expect(grownArchive(minutes, "- name: Mat\n", 402)).toEqual(archive);
});

test("each round has issues and releases of its own, and the next meeting follows its meeting", () => {
  expect(archive[2]?.text).toContain("- FERRY-407 for 3.5.30");
  expect(archive[3]?.text).toContain("next: { date: 1997-01-11 }");
});

test("somebody joins the team after 200 meetings, and is listed in people.yaml", () => {
  expect(archive[199]?.text).toContain("attending: [Mat]");
  expect(archive[200]?.text).toContain("attending: [Newcomer AA, Mat]");
  expect(archive.at(-1)).toEqual({
    path: "people.yaml",
    text: "- name: Mat\n- name: Newcomer AA\n- name: Newcomer AB\n",
  });
});
