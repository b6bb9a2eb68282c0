import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { lostNumbers, unexpectedLines } from "../oracles/kept-lines.ts";
import { known } from "../support/archive.ts";
import { expectProse } from "../support/diagnostics.ts";
import { checkMutations, mutations, readMutation } from "./mutations.ts";
import { importTexts, oldFile, oldFiles, osg, textOf } from "./old-minutes.ts";

// Many cases take longer on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The text of a cell as a reader sees it. */
function cellText(text: string): string {
  return text
    .replace(/[*_`\\]/g, "")
    .replaceAll("&Delta;", "Δ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a line has the count in one cell and the state in another. */
function hasRow(lines: readonly string[], state: string, count: number): boolean {
  return lines.some((line) => {
    const cells = line.split("|").map(cellText);
    return (
      cells.includes(cellText(state)) && cells.some((cell) => /^\d+$/.test(cell) && Number(cell) === count)
    );
  });
}

describe("importing mutated old minutes", () => {
  test("creates a file, or reports why not, in prose", () => {
    const seen = new Set<string>();
    checkMutations((_mutation, { files, skipped, diagnostics }) => {
      if (files.length === 0) expect(skipped.length + diagnostics.length).toBeGreaterThan(0);
      for (const diagnostic of diagnostics.filter(({ message }) => !seen.has(message))) {
        expectProse(diagnostic);
        seen.add(diagnostic.message);
      }
    });
  });

  test("creates a file, or reports why not, for random bytes", () => {
    const bytes = fc.tuple(fc.constantFrom(...oldFiles), fc.uint8Array({ maxLength: 6 }), fc.nat());
    const property = fc.property(bytes, ([file, random, at]) => {
      const index = at % file.bytes.length;
      const mixed = Uint8Array.from([...file.bytes.slice(0, index), ...random, ...file.bytes.slice(index)]);
      const { files, skipped, diagnostics } = importMinutes([oldFile(file.relativePath, mixed)], osg);
      if (files.length === 0) expect(skipped.length + diagnostics.length).toBeGreaterThan(0);
    });
    fc.assert(property, { numRuns: 30 });
  });

  test("reads no ticket or release count that is not in a row of its state", () => {
    let counted = 0;
    checkMutations(({ text }, { files }) => {
      const lines = text.split(/\r\n?|\n/);
      for (const { meeting } of files) {
        const counts = [
          meeting.tickets ?? [],
          ...(meeting.releases ?? []).map((column) => column.counts),
        ].flat();
        counted += counts.length;
        expect(counts.filter(({ state, count }) => !hasRow(lines, state, count))).toEqual([]);
      }
    });
    expect(counted).toBeGreaterThan(50);
  });

  test("reads no queue count that is not in a line of its queue", () => {
    let counted = 0;
    checkMutations(({ text }, { files }) => {
      const lines = text.split(/\r\n?|\n/);
      for (const { name, count } of files.flatMap(({ meeting }) => meeting.queues ?? [])) {
        counted += 1;
        const words = name === "Support" ? "" : name.split(" ").at(-1);
        const isInLine = lines.some(
          (line) => new RegExp(`(?<!\\d)0*${count}(?!\\d)`).test(line) && line.includes(words ?? ""),
        );
        expect(isInLine).toBe(true);
      }
    });
    expect(counted).toBeGreaterThan(20);
  });

  test("loses no line: each is in the body or consumed", () => {
    checkMutations((mutation) => {
      const read = readMutation(mutation);
      if (read) expect(unexpectedLines(read.text, read.minutes)).toEqual([]);
    });
  });

  test("loses no number: each is in the body, the values, the audit or a diagnostic", () => {
    checkMutations((mutation) => {
      const read = readMutation(mutation);
      if (read) expect(lostNumbers(read.text, read.minutes)).toEqual([]);
    });
  });

  test("gives the same result for the same text", () => {
    checkMutations((mutation, result) => {
      expect(importTexts({ [mutation.relativePath]: mutation.text })).toEqual(result);
    }, 10);
  });

  test("creates a file from which the site reads the same values", () => {
    checkMutations((mutation, { files }) => {
      const read = readMutation(mutation);
      if (!read || files.length === 0) return;
      const { values } = read.minutes;
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
        attending: values.attending,
        tickets: values.tickets,
        queues: values.queues,
        releases: values.releases,
        thisWeek: values.thisWeek,
        nextWeek: values.nextWeek,
        next: values.next,
      });
    });
  });

  test("is tested with texts that do differ", () => {
    const originals = new Set(oldFiles.map(textOf));
    const some = fc.sample(mutations, 50);
    expect(some.filter(({ text }) => !originals.has(text)).length).toBeGreaterThan(40);
  });
});
