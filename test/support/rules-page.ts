import type { Rule } from "../../src/rules/rule.ts";

/** Findings that come before any rule: about files as a whole, YAML, and values. */
export const readerFindings: Readonly<Record<string, string>> = {
  "front-matter":
    "Front matter is between two lines of `---` at the start of the file, without a script language.",
  yaml: "The front matter is YAML that can be read.",
  "merge-conflict": "No marks of a merge conflict are left in the file.",
  "missing-space": "A space follows the colon of each key, as in `Open: 166`.",
  "lost-comma": "Names in a list are separated by commas.",
  "unknown-key":
    "Each key is one that Minutebook knows. Keys of other programs, such as `layout`, and those with a text are ignored, but for what is nearly a key of ours.",
  "draft-file": "A file with `draft: true` or `published: false` is not published.",
  schema: "Each value is of its kind: a date, a count, a name, a list.",
  limit: "A file, its nesting and its number of items stay within limits that no real minutes reach.",
  "file-size": "A file is at most 1 MB.",
  "no-minutes-folder": "There is a folder `minutes/`, or minutes beside the settings.",
  "skipped-file":
    "What lies among the minutes is a file that can be read as minutes, and its name, its folders, its front matter, its first heading or its first lines tell the day.",
  "text-of-no-meeting":
    "In a file of several meetings, each of which starts with a heading of its day, all text belongs to one of them.",
  "rule-settings": "`rules` in `site.yaml` names rules whose level can be changed.",
  "accent-contrast":
    "The `accent` in `site.yaml` can be read on light and on dark pages. Where it cannot, pages use its nearest shade that can.",
  picture:
    "The logo and the icon in `site.yaml` are small SVG or PNG files beside it, with plain shapes only.",
  component:
    "Each file in `components/` that replaces a component exports a function that works. Only a build finds this: no check runs code.",
  "lost-link": "With `--links`: every link that was published before still leads somewhere.",
};

const head = ["| rule | what should be so, and why |", "| --- | --- |"] as const;

/** The text of `docs/rules.md`. */
export function rulesPage(rules: readonly Rule[]): string {
  return [
    "# Rules",
    "",
    "What `npm run check` looks at. This page is printed from the rules themselves; `npx vitest run --config test/vitest.config.ts",
    "--project unit test/docs.test.ts -u` prints it again.",
    "",
    "`npm run check -- --fix` corrects in place what is certain: a state, queue, key or table with one near name, a misspelt marker, a",
    "tab, a missing space, last week's date in a title, a reversed support entry. It prints each change.",
    "",
    "An error keeps a file out of the archive, and its page says why. A warning keeps nothing back. `site.yaml` can turn a warning",
    "off, or make an error of it:",
    "",
    "```yaml",
    "rules:",
    "  triage-turn: off",
    "  ownerless-action: error",
    "```",
    "",
    "## Errors",
    "",
    ...head,
    ...rules.filter(({ severity }) => severity === "error").map(line),
    "",
    "## Warnings",
    "",
    ...head,
    ...rules.filter(({ severity }) => severity === "warning").map(line),
    "",
    "## Findings about files and values",
    "",
    "These come before all rules, and their level is fixed.",
    "",
    ...head,
    ...Object.entries(readerFindings).map(([id, about]) => line({ id, about })),
    "",
  ].join("\n");
}

function line({ id, about }: Pick<Rule, "id" | "about">): string {
  return `| ${id} | ${about} |`;
}
