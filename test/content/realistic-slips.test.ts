import { beforeAll, describe, expect, test } from "vitest";
import type { Diagnostic, SourceFile } from "../../src/model/diagnostic.ts";
import { buildSiteData, type ContentFiles, createMinutesMemory } from "../../src/pipeline.ts";
import { readContentFiles } from "../../src/plugins/content/read-content.ts";
import { siteFiles } from "../../src/plugins/site-files.ts";
import { textsFor } from "../../src/texts/languages.ts";
import { assets } from "../support/assets.ts";
import { type RealisticSlip, realisticSlips } from "../support/realistic-slips.ts";

/** Meetings before and after the one with the slip, so that pages can depend on it and others need not. */
const [before, after] = [2, 1];

interface Built {
  /** Every file of the site by its path. */
  readonly files: ReadonlyMap<string, string>;
  readonly published: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses each file of the archive once for all builds. */
const memory = createMinutesMemory();

function build(content: ContentFiles, minutes: readonly SourceFile[]): Built {
  const { site, diagnostics } = buildSiteData({ ...content, minutes }, { basePath: "/", url: null }, memory);
  if (!site) throw new Error("The archive has no site.");
  const { metadata } = site;
  const layout = { metadata, assets, texts: textsFor(metadata.language) };
  const made = [...siteFiles(site, layout)].flatMap(({ make }) => make());
  return {
    files: new Map(
      made.map((file) => {
        if ("bytes" in file) return [file.path, Buffer.from(file.bytes).toString("base64")];
        return [file.path, "text" in file ? file.text : JSON.stringify(file.card)];
      }),
    ),
    published: site.archiveJson.meetings.map(({ date }) => date),
    diagnostics,
  };
}

let content: ContentFiles;
beforeAll(async () => {
  content = await readContentFiles("content");
});

/** Every slip in turn, and each file once; a file that a slip cannot happen to gets the next one. */
function assigned(files: readonly SourceFile[]): (readonly [SourceFile, RealisticSlip])[] {
  const uses = new Map(realisticSlips.map((slip) => [slip, 0]));
  return files.flatMap((file) => {
    const text = new TextDecoder().decode(file.bytes);
    const [slip] = [...uses]
      .toSorted(([, a], [, b]) => a - b)
      .map(([one]) => one)
      .filter((one) => one.make(text) !== null);
    if (!slip) return [];
    uses.set(slip, (uses.get(slip) ?? 0) + 1);
    return [[file, slip] as const];
  });
}

test("each slip happens, and to each file of the archive", () => {
  const pairs = assigned(content.minutes);
  expect(new Set(pairs.map(([, slip]) => slip)).size).toBe(realisticSlips.length);
  expect(realisticSlips.length).toBeGreaterThanOrEqual(20);
  expect(pairs.length).toBe(content.minutes.length);
});

describe("a slip in one file of the archive", () => {
  test("is reported at its line, and changes no page that does not depend on the file", () => {
    for (const [file, slip] of assigned(content.minutes)) {
      const what = `${slip.name} in ${file.path}`;
      const at = content.minutes.indexOf(file);
      const window = content.minutes.slice(Math.max(0, at - before), at + after + 1);
      const slipped = slip.make(new TextDecoder().decode(file.bytes));
      if (!slipped) throw new Error(what);
      const date = file.path.slice(-"2020-09-14.md".length, -".md".length);

      const whole = build(content, window);
      const without = build(
        content,
        window.filter((other) => other !== file),
      );
      const found = build(
        content,
        window.map((other) => (other === file ? { ...file, bytes: slipped.bytes } : other)),
      );

      const errors = found.diagnostics.filter(({ severity }) => severity === "error");
      expect(
        errors.map((error) => error.file).filter((path) => path !== file.path),
        what,
      ).toEqual([]);
      const places = found.diagnostics
        .filter((one) => one.file === file.path && one.ruleId === slip.rule)
        .map(({ line }) => line);
      expect(places, what).toEqual(slip.rule === null ? [] : expect.arrayContaining([slipped.line]));
      expect(found.published, what).toEqual(errors.length > 0 ? without.published : whole.published);
      expect(found.files.has(`/meetings/${date}/`), what).toBe(true);

      const independent = [...whole.files].filter(([path, text]) => without.files.get(path) === text);
      const changed = independent.filter(([path, text]) => found.files.get(path) !== text);
      expect(independent.length, what).toBeGreaterThan(10);
      expect(
        changed.map(([path]) => path),
        what,
      ).toEqual([]);
    }
  }, 240_000);
});
