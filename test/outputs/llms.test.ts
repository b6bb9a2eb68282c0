import { expect, test } from "vitest";
import { llmsText } from "../../src/outputs/llms.ts";
import { english } from "../../src/texts/en/texts.ts";
import { minutes, type Published, publish } from "../support/archive.ts";

function guide({ site }: Published): string {
  return site ? llmsText(site.metadata, site.archiveJson, english) : "";
}

test("the guide names the site, the forms of a meeting, the tables that there are, and the latest meetings", () => {
  const text = guide(
    publish([minutes("2020-09-07"), minutes("2020-09-14", "title: Fleet [new]\ntickets: { Open: 1 }")]),
  );
  expect(text).toMatch(/^# Ferry minutes\n\n> Minutes of the ferry office\.\n/);
  for (const line of [
    "as Markdown (https://ferry.example/minutes/meetings/2020-09-14.md)",
    "- [tickets.csv](https://ferry.example/minutes/data/tickets.csv): ",
    "- [Fleet \\[new\\], 14 September 2020](https://ferry.example/minutes/meetings/2020-09-14.md)\n- [Weekly Meeting, 7 September 2020]",
  ])
    expect(text).toContain(line);
  expect(text).not.toContain("queues.csv");
});

test("the guide of an archive without meetings names none", () => {
  expect(guide(publish([]))).not.toMatch(/undefined|2020/);
});
