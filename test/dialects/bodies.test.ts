import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/minutes/body.ts";
import type { Position } from "../../src/model/diagnostic.ts";
import { markdown } from "../support/minutes.ts";

const kinds = ["attending", "actions", "decisions", "references", "nearMarkers", "statements"] as const;

type Lists = { readonly [Kind in (typeof kinds)[number]]?: readonly string[] };

/** What is recognised in a fixture, and where a person would read something else. */
interface Expected extends Lists {
  /** What a person finds besides. */
  readonly missed?: Lists;
  /** What a person does not find. */
  readonly wrong?: Lists;
}

const folder = new URL("bodies/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -3));

function fixture(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

function expectedOf(name: string): Expected {
  return JSON.parse(fixture(`${name}.json`));
}

/** What minutes in some form say; empty lists are left out. */
function recognised(name: string): Lists {
  const { actions, decisions, nearMarkers, present, mentions, statements } = parseBody(
    fixture(`${name}.md`),
    {
      markdown: markdown(),
      firstLine: 1,
    },
  );
  const lists: Lists = {
    attending: present?.names ?? [],
    actions: actions.map(({ position, status, owners, text }) =>
      [`${at(position)} ${status}`, owners.join(", "), text].join(" | "),
    ),
    decisions: decisions.map(({ position, text }) => `${at(position)} | ${text}`),
    references: [...new Set(mentions.map(({ key }) => key))],
    nearMarkers: nearMarkers.map(({ written }) => written),
    statements: statements.map(({ position, speaker, name, id }) =>
      [`${at(position)} ${speaker}`, name ?? "several", id].join(" | "),
    ),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

function at({ line, column }: Position): string {
  return `${line}:${column}`;
}

describe("minutes in the form of a team", () => {
  test.each(names)("%s.md say what its JSON says", (name) => {
    const { missed: _, wrong: __, ...expected } = expectedOf(name);
    expect(recognised(name)).toEqual(expected);
  });

  test("of every fixture are a pair", () => {
    const pairs = names.flatMap((name) => [`${name}.json`, `${name}.md`]).toSorted();
    expect(readdirSync(folder).toSorted()).toEqual(pairs);
  });
});

/** One line for each item, so that what is compared is the kind's own: an action item without its owner, an owner by its item. */
const scored: Readonly<Record<string, (lists: Lists) => readonly string[]>> = {
  attendance: ({ attending = [] }) => attending,
  "action items": ({ actions = [] }) => actions.map((action) => action.split(" ")[0] ?? ""),
  owners: ({ actions = [] }) =>
    actions.flatMap((action) => {
      const [place = "", owners = ""] = action.split(" | ");
      return owners === "" ? [] : owners.split(", ").map((owner) => `${place} ${owner}`);
    }),
  decisions: ({ decisions = [] }) => decisions,
  references: ({ references = [] }) => references,
};

describe("of what people read in all these minutes", () => {
  test.each(Object.entries(scored))(
    "at least 95 %% is recognised, and at least 95 %% of what is recognised is right: %s",
    (kind, itemsOf) => {
      const counts = { right: 0, found: 0, true: 0 };
      for (const name of names) {
        const { missed = {}, wrong = {}, ...read } = expectedOf(name);
        const found = itemsOf(recognised(name));
        const mistaken = itemsOf(wrong);
        const wanted = [...itemsOf(read).filter((item) => !mistaken.includes(item)), ...itemsOf(missed)];
        counts.found += found.length;
        counts.true += wanted.length;
        counts.right += found.filter((item) => wanted.includes(item)).length;
      }
      const precision = counts.right / counts.found;
      const recall = counts.right / counts.true;
      console.log(
        `${kind}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${counts.true}`,
      );
      expect(counts.true).toBeGreaterThan(10);
      expect(precision).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.95);
    },
  );
});
