import { expect, test } from "vitest";
import { newPage } from "../../src/derive/draft/new-page.ts";
import { vocabularyOf } from "../../src/editor/vocabulary.ts";
import { minutes, siteYaml } from "../support/archive.ts";
import { archiveIndex } from "../support/archive-index.ts";

test("the team writes the names of its regulars, then of others, and its latest issues", () => {
  const settings = `${siteYaml}\nissue_trackers: [{ projects: [BOAT], url: "https://issues.example/{key}" }]\n`;
  const archive = archiveIndex(
    [
      minutes("2020-09-07", "attending: [Ulla, Carl]", "- AI (Carl): paint BOAT-2\n"),
      minutes("2020-09-14", "attending: [Ulla]", "- AI (Carl): tar BOAT-7\n"),
    ],
    { settings },
  );
  const zoe = { slug: "zoe", name: "Zoe", spellings: ["Zoe"], formerSlugs: [] };
  expect(vocabularyOf(newPage(archive, [zoe], null).knowledge)).toEqual({
    people: ["Carl", "Ulla", "Zoe"],
    issues: ["BOAT-7", "BOAT-2", "BOAT-"],
  });
});
