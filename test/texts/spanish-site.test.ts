import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type BuiltSite, buildInMemory } from "../support/build-in-memory.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const content = "test/sites/year";

/** The same in both languages: names of formats and of things. */
const shared =
  /^(?:(?:tickets?|total|json|csv|svg|atom|markdown|bibtex|no|es|open|in progress|dev complete|ready for release|wilma|\?|[\p{Lu}]{2,}-\d+)(?: |$))+$/iu;

let english: BuiltSite;
let spanish: BuiltSite;
beforeAll(async () => {
  const removals: (() => void)[] = [];
  const folder = temporaryFolder({}, (remove) => removals.push(remove));
  cpSync(content, folder, { recursive: true });
  const settings = join(folder, "site.yaml");
  writeFileSync(settings, `${readFileSync(settings, "utf8")}\nlanguage: es\n`);
  english = await buildInMemory(content, { skip: ["search", "cards"] });
  spanish = await buildInMemory(folder, { skip: ["search", "cards"] });
  for (const remove of removals) remove();
});

describe("a site in Spanish", () => {
  test("has the same pages as in English", () => {
    expect(new Set([...spanish.keys()].filter(isPage))).toEqual(new Set([...english.keys()].filter(isPage)));
  });

  test("says in its pages that they are in Spanish", () => {
    const other = [...spanish].filter(([path, text]) => isPage(path) && !text.includes('<html lang="es">'));
    expect(other.map(([path]) => path)).toEqual([]);
  });

  test("has no text of the interface in English", () => {
    const written = readdirSync(content, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:md|yaml)$/.test(name))
      .map((name) => readFileSync(join(content, name), "utf8"))
      .join("\n")
      .replace(/\s+/g, " ");
    const left = new Set<string>();
    for (const [path, text] of spanish) {
      if (!isPage(path) && !/\.(?:xml|ics)$/.test(path)) continue;
      const inEnglish = new Set(textsOf(english.get(path) ?? ""));
      for (const found of textsOf(text))
        if (
          /\p{L}{3}/u.test(found) &&
          !/^https?:/.test(found) &&
          inEnglish.has(found) &&
          !shared.test(wordsOf(found)) &&
          !written.includes(found)
        )
          left.add(found);
    }
    expect([...left]).toEqual([]);
  });
});

function isPage(path: string): boolean {
  return path.endsWith("/") || path.endsWith(".html");
}

function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*/gu) ?? []).join(" ");
}

/** Every text that a reader sees or hears, one for each element and attribute. */
function textsOf(html: string): string[] {
  const texts: string[] = [];
  let hidden = 0;
  let text = "";
  const flush = (): void => {
    // Feeds hold pages as text.
    if (hidden === 0) texts.push(...(/<\w/.test(text) ? textsOf(text) : [text]));
    text = "";
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      flush();
      if (["script", "style", "code"].includes(name)) hidden += 1;
      for (const key of ["title", "aria-label", "placeholder", "alt", "data-label"])
        texts.push(attributes[key] ?? "");
      if (name === "meta" && /description|title|alt/.test(attributes.name ?? attributes.property ?? ""))
        texts.push(attributes.content ?? "");
    },
    ontext(some) {
      text += some;
    },
    onclosetag(name) {
      flush();
      if (["script", "style", "code"].includes(name)) hidden -= 1;
    },
  });
  parser.end(html);
  return texts.map((some) => some.replace(/\s+/g, " ").trim()).filter(Boolean);
}
