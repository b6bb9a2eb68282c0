import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { auditImport } from "../../scripts/audit-import.ts";
import { datedTexts } from "../../src/import/dated-texts.ts";
import { type ImportResult, importMinutes } from "../../src/import/import-minutes.ts";
import { type OldMinutes, readOldMinutes } from "../../src/import/read-old-minutes.ts";
import { known } from "../support/archive.ts";
import { expectProse } from "../support/findings.ts";
import { parserFor } from "../support/minutes.ts";
import { lostNumbers, unexplained } from "./kept-lines.ts";
import {
  frontMatterOf,
  generic,
  imported,
  madeOf,
  oldFile,
  oldFiles,
  osg,
  rulesOf,
  textOf,
} from "./old-minutes.ts";

// A busy machine may take its time over many cases.
vi.setConfig({ testTimeout: 60_000 });

const name = "TechArea20190506.md";

describe("an import", () => {
  test("makes one file a meeting, in a folder a year", () => {
    const { files } = imported({ "b/TechArea20190506.md": "a", "TechArea20181231.md": "b" });
    expect(files.map(({ target }) => target)).toEqual(["2018/2018-12-31.md", "2019/2019-05-06.md"]);
  });

  test("of nothing is nothing", () => {
    expect(importMinutes([], osg)).toEqual({
      files: [],
      leftAlone: [],
      printed: [],
      people: { people: [], uncertain: [] },
      diagnostics: [],
    });
  });

  test("goes on after a bad file", () => {
    const bad = oldFile(name, new Uint8Array([0xff]));
    const { files, diagnostics } = importMinutes([bad, oldFile("TechArea20190513.md", "a")], osg);
    expect([files.length, rulesOf(diagnostics)]).toEqual([1, ["encoding"]]);
  });

  test("writes nothing of a file that the archive could not read back", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const names = letters.flatMap((one) =>
      letters.map((other) => `Somebody Called ${other.toUpperCase()}${one}${other.repeat(12)}`),
    );
    const { files, diagnostics } = imported({ [name]: `**Attending:** ${names.join(", ")}\n` });
    expect(files).toEqual([]);
    expect(rulesOf(diagnostics.filter(({ severity }) => severity === "error"))).toEqual(["not-readable"]);
    for (const finding of diagnostics) expectProse(finding);
  });

  test("goes without the old address where there can be none, and says so", () => {
    const { files, diagnostics } = imported({ "TechArea20190506 (copy).md": "# Works, 6 May 2019\n" });
    expect([files.length, files[0]?.meeting.aliases, rulesOf(diagnostics)]).toEqual([1, [], ["old-address"]]);
  });

  test("has findings in the order of files and lines", () => {
    const text = "# Works, 1 May 2019\n\n[a](b.txt)\n";
    const { diagnostics } = imported({ "TechArea20190513.md": text, [name]: text });
    expect(diagnostics.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "old/TechArea20190506.md:1",
      "old/TechArea20190506.md:3",
      "old/TechArea20190513.md:1",
      "old/TechArea20190513.md:3",
    ]);
  });

  test("audits the changes of all files together", () => {
    const table = (count: number, change: string): string =>
      `| # of tickets | &Delta; | State |\n|---|---|---|\n| ${count} | ${change} | Open |\n`;
    const audit = auditImport(imported({ [name]: table(5, "+1"), "TechArea20190513.md": table(7, "+2") }));
    expect(audit.changes.map(({ verdict }) => verdict)).toEqual(["incomparable", "agrees"]);
  });

  test("of a team that has nothing but a day, a title and who was there", () => {
    const text =
      "# Harbour Board 2019-05-06\n\n## Present\n\n- Ada Lund (chair)\n- Bo Kent @bok\n\n## Agenda\n\n- Fog\n";
    const result = imported({ "minutes/2019-05-06.md": text }, generic);
    expect(frontMatterOf(madeOf(result, "minutes/2019-05-06.md"))).toEqual({
      date: "2019-05-06",
      title: "Harbour Board",
      attending: ["Ada Lund", "Bo Kent"],
    });
    expect(result.diagnostics).toEqual([]);
  });
});

describe("an imported file", () => {
  const { files } = importMinutes(oldFiles, osg);

  test("is minutes to a site like any other", () => {
    const parse = parserFor();
    const findings = files.flatMap(
      ({ target, text }) => parse({ path: target, bytes: new TextEncoder().encode(text) }).diagnostics,
    );
    expect(findings).toEqual([]);
  });

  test("is left alone by another import", () => {
    const again = files.map(({ text, meeting }) =>
      oldFile(`TechArea${meeting.date.replaceAll("-", "")}.md`, text),
    );
    const { files: made, leftAlone, diagnostics } = importMinutes(again, osg);
    expect([made, diagnostics]).toEqual([[], []]);
    expect(new Set(leftAlone.map(({ reason }) => reason))).toEqual(new Set(["it has front matter already"]));
  });

  test("is left alone by an import of any team's minutes, at its new place", () => {
    const again = files.map(({ text, target }) => oldFile(target, text));
    expect(importMinutes(again, generic).files).toEqual([]);
  });
});

interface Mutation {
  readonly below: string;
  readonly text: string;
}

const { texts } = datedTexts(oldFiles, osg);

/** Bits of text that mean something to the import, in places where nobody expects them. */
const pieces = fc.constantFrom(
  "|",
  "---",
  "| 7 | +1 | Open |",
  "|---|---|---|",
  "# ",
  "## Triage Duty",
  "- ",
  "      - far",
  "```",
  "<!--",
  "-->",
  "**Attending:** ",
  "- This week: Ada",
  "8 (+1) open GGUS tickets",
  "Next week's meeting canceled",
  "<sub>word</sub>",
  "&Delta;",
  "\t",
  "\r",
  "::note",
  "{{ x }}",
  "[a](b)",
);

const edit = fc.record({
  kind: fc.constantFrom("cut", "swap", "double", "insert", "replace", "truncate"),
  at: fc.nat(),
  other: fc.nat(),
  piece: fc.oneof(pieces, fc.string({ maxLength: 8, unit: "binary" })),
});

function mutate(
  text: string,
  { kind, at, other, piece }: typeof edit extends fc.Arbitrary<infer E> ? E : never,
): string {
  const lines = text.split("\n");
  const [from, to] = [at % lines.length, other % lines.length];
  const line = lines[from] ?? "";
  const middle = other % (line.length + 1);
  if (kind === "truncate") return text.slice(0, at % (text.length + 1));
  if (kind === "cut") lines.splice(from, 1 + (other % 4));
  else if (kind === "double") lines.splice(to, 0, line);
  else if (kind === "swap") [lines[from], lines[to]] = [lines[to] ?? "", line];
  else if (kind === "insert") lines[from] = line.slice(0, middle) + piece + line.slice(middle);
  else lines[from] = piece;
  return lines.join("\n");
}

/** A fixture after some edits. */
const mutations = fc
  .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }))
  .map(([{ below, text }, edits]): Mutation => ({ below, text: edits.reduce(mutate, text) }));

/** Always the same mutations, so that each is imported once for all properties. */
function holds(property: (mutation: Mutation, result: ImportResult) => void, numRuns = 40): void {
  fc.assert(
    fc.property(mutations, (mutation) => property(mutation, importOf(mutation))),
    { numRuns, seed: 20200914 },
  );
}

const results = new Map<string, ImportResult>();

function importOf({ below, text }: Mutation): ImportResult {
  const key = `${below}\n${text}`;
  const result = results.get(key) ?? imported({ [below]: text });
  results.set(key, result);
  return result;
}

const readings = new Map<string, { readonly text: string; readonly minutes: OldMinutes } | null>();

/** The old minutes taken apart, and their text as it was read; null where the file cannot be read. */
function reading({ below, text }: Mutation): { readonly text: string; readonly minutes: OldMinutes } | null {
  const key = `${below}\n${text}`;
  const earlier = readings.get(key);
  if (earlier !== undefined) return earlier;
  const [dated] = datedTexts([oldFile(below, text)], osg).texts;
  const read = dated ? { text: dated.text, minutes: readOldMinutes(dated, osg) } : null;
  readings.set(key, read);
  return read;
}

/** A text of a cell as a reader sees it. */
function seen(text: string): string {
  return text
    .replace(/[*_`\\]/g, "")
    .replaceAll("&Delta;", "Δ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether some line holds the count in one cell and the name in another one. */
function isCounted(lines: readonly string[], state: string, count: number): boolean {
  return lines.some((line) => {
    const cells = line.split("|").map(seen);
    return cells.includes(seen(state)) && cells.some((cell) => /^\d+$/.test(cell) && Number(cell) === count);
  });
}

describe("old minutes after any mutation", () => {
  test("are a file and findings in prose, or findings alone", () => {
    const told = new Set<string>();
    holds((_mutation, { files, leftAlone, diagnostics }) => {
      if (files.length === 0) expect(leftAlone.length + diagnostics.length).toBeGreaterThan(0);
      for (const finding of diagnostics.filter(({ message }) => !told.has(message))) {
        expectProse(finding);
        told.add(finding.message);
      }
    });
  });

  test("of random bytes are a file and findings, or findings alone", () => {
    const bytes = fc.tuple(fc.constantFrom(...oldFiles), fc.uint8Array({ maxLength: 6 }), fc.nat());
    const property = fc.property(bytes, ([file, random, at]) => {
      const place = at % file.bytes.length;
      const mixed = Uint8Array.from([...file.bytes.slice(0, place), ...random, ...file.bytes.slice(place)]);
      const { files, leftAlone, diagnostics } = importMinutes([oldFile(file.below, mixed)], osg);
      if (files.length === 0) expect(leftAlone.length + diagnostics.length).toBeGreaterThan(0);
    });
    fc.assert(property, { numRuns: 30 });
  });

  test("have no ticket and no release count that stands in no row of that state", () => {
    let counted = 0;
    holds(({ text }, { files }) => {
      const lines = text.split(/\r\n?|\n/);
      for (const { meeting } of files) {
        const counts = [
          meeting.tickets ?? [],
          ...(meeting.releases ?? []).map((column) => column.counts),
        ].flat();
        counted += counts.length;
        expect(counts.filter(({ state, count }) => !isCounted(lines, state, count))).toEqual([]);
      }
    });
    expect(counted).toBeGreaterThan(50);
  });

  test("have no queue count that stands in no line of that queue", () => {
    let counted = 0;
    holds(({ text }, { files }) => {
      const lines = text.split(/\r\n?|\n/);
      for (const { name, count } of files.flatMap(({ meeting }) => meeting.queues ?? [])) {
        counted += 1;
        const words = name === "Support" ? "" : name.split(" ").at(-1);
        const isSaid = lines.some(
          (line) => new RegExp(`(?<!\\d)0*${count}(?!\\d)`).test(line) && line.includes(words ?? ""),
        );
        expect(isSaid).toBe(true);
      }
    });
    expect(counted).toBeGreaterThan(20);
  });

  test("lose no line: each stands in the body, or was taken", () => {
    holds((mutation) => {
      const read = reading(mutation);
      if (read) expect(unexplained(read.text, read.minutes)).toEqual([]);
    });
  });

  test("lose no number: each stands in the body, in the facts, in the audit or in a finding", () => {
    holds((mutation) => {
      const read = reading(mutation);
      if (read) expect(lostNumbers(read.text, read.minutes)).toEqual([]);
    });
  });

  test("come out the same from the same bytes", () => {
    holds((mutation, result) => {
      expect(imported({ [mutation.below]: mutation.text })).toEqual(result);
    }, 10);
  });

  test("give a file that says what was read", () => {
    holds((mutation, { files }) => {
      const read = reading(mutation);
      if (!read || files.length === 0) return;
      const { facts } = read.minutes;
      const { meeting } = known(files[0]);
      expect({
        attending: meeting.attending?.map((one) => one.name) ?? [],
        tickets: meeting.tickets ?? [],
        queues: meeting.queues ?? [],
        releases: meeting.releases ?? [],
        thisWeek: meeting.triage?.thisWeek ?? null,
        nextWeek: meeting.triage?.nextWeek ?? null,
        next: meeting.next,
      }).toEqual({
        attending: facts.attending,
        tickets: facts.tickets,
        queues: facts.queues,
        releases: facts.releases,
        thisWeek: facts.thisWeek,
        nextWeek: facts.nextWeek,
        next: facts.next,
      });
    });
  });

  test("were mutated", () => {
    const old = new Set(oldFiles.map(textOf));
    const some = fc.sample(mutations, 50);
    expect(some.filter(({ text }) => !old.has(text)).length).toBeGreaterThan(40);
  });
});
