import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { isInside, mayImport, type Room, roomOf, rooms } from "./support/rooms.ts";
import { codeOf, importsOf, type SourceImport, sourceFiles, testFiles } from "./support/source-imports.ts";

/** Where each package, and Node itself, may be used. */
const packageRooms: Readonly<Record<string, readonly Room[]>> = {
  luxon: ["src/format"],
  "markdown-it": ["src/format"],
  leven: ["src/format"],
  zod: ["src/minutes", "src/import"],
  yaml: ["src/minutes"],
  "gray-matter": ["src/minutes"],
  "js-yaml": ["src/minutes"],
  "libphonenumber-js": ["src/privacy"],
  re2js: ["src/privacy"],
  entities: ["src/privacy"],
  "chart.js": ["src/client"],
  preact: ["templates", "src/plugins"],
  esbuild: ["src/plugins"],
  stemmer: ["src/search"],
  "p-map": ["src/plugins"],
  "@resvg/resvg-js": ["src/plugins"],
  "subset-font": ["scripts"],
  mammoth: ["src/import"],
  jszip: ["src/import"],
  turndown: ["src/import"],
  "@mixmark-io/domino": ["src/import"],
  "@11ty/eleventy": ["src/plugins", "src/server", "scripts", ".eleventy.ts"],
  "@11ty/eleventy-dev-server": ["src/server"],
  "playwright-core": ["scripts"],
  node: ["src/plugins", "src/server", "scripts", ".eleventy.ts"],
};

/** Everything up to the plugins: values in, values out. */
const impureRooms: readonly Room[] = [
  "src/plugins",
  "src/server",
  "src/client",
  "src/client/editor",
  "templates",
  "scripts",
  ".eleventy.ts",
];
const pure = rooms.filter((room) => !impureRooms.includes(room));

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const ownImports = imports.filter(({ isOwn }) => isOwn);

test("there are imports to look at", () => {
  expect(ownImports.length).toBeGreaterThan(files.length);
});

test("every file is in a room", () => {
  expect(files.filter((file) => roomOf(file) === null)).toEqual([]);
});

describe("rooms are small", () => {
  const most = 22;
  const folders = [...new Set(files.map((file) => dirname(file)))].filter((folder) =>
    folder.startsWith("src/"),
  );

  test.each(folders)("%s holds about twenty files at most", (folder) => {
    expect(files.filter((file) => dirname(file) === folder).length).toBeLessThanOrEqual(most);
  });
});

describe("imports go one way", () => {
  for (const [room, allowed] of Object.entries(mayImport)) {
    test(`${room} imports ${allowed.join(", ") || "nothing"} at most`, () => {
      const outside = ownImports.filter(
        ({ from, to }) => roomOf(from) === room && ![room, ...allowed].some((name) => isInside(to, name)),
      );
      expect(outside.map(described)).toEqual([]);
    });
  }

  test("templates and client code take only types from the model", () => {
    const values = ownImports.filter(
      ({ from, to, isType }) =>
        !isType &&
        roomOf(to) === "src/model" &&
        ["templates", "src/client", "src/client/editor"].includes(roomOf(from) ?? ""),
    );
    expect(values.map(described)).toEqual([]);
  });

  test("the model holds types only", () => {
    const values = files.filter(
      (file) => roomOf(file) === "src/model" && /^export (?!interface |type )/m.test(codeOf(file)),
    );
    expect(values).toEqual([]);
  });
});

describe("packages stay in their rooms", () => {
  const used = imports.filter(({ isOwn }) => !isOwn);

  test("every package has its rooms", () => {
    expect(used.filter(({ to }) => packageRooms[packageOf(to)] === undefined).map(described)).toEqual([]);
  });

  for (const [name, own] of Object.entries(packageRooms)) {
    test(`${name} is used in ${own.join(", ")} only`, () => {
      const elsewhere = used.filter(
        ({ from, to }) => packageOf(to) === name && !own.some((room) => room === roomOf(from)),
      );
      expect(elsewhere.map(described)).toEqual([]);
    });
  }

  /** The packages that a browser loads for a room, and what imports them. */
  function loadedBy(room: Room): readonly SourceImport[] {
    const reached = reachableFrom(files.filter((file) => isIn(file, [room])));
    return used.filter(({ from, to, isType }) => !isType && reached.has(from) && !lighter.includes(to));
  }

  /** The bundler gives browsers modules of our own in place of these. */
  const lighter = ["luxon", "entities/decode", "preact"];

  test("a browser loads no package but chart.js and stemmer", () => {
    const others = loadedBy("src/client").filter(({ to }) => !["chart.js", "stemmer"].includes(to));
    expect(others.map(described)).toEqual([]);
  });

  test("the page for writing minutes loads what it needs to read and show them, and no YAML, schema or phone numbers", () => {
    const names = new Set(loadedBy("src/client/editor").map(({ to }) => to));
    expect([...names].toSorted()).toEqual(["leven", "markdown-it"]);
  });
});

describe("code is plain", () => {
  const impure =
    /\bDate\.now\(|\bnew Date\(\s*\)|\bDateTime\.(?:now|local)\(|\bMath\.random\(|\bprocess\.|\bconsole\.|\bfetch\(/;

  test("what is pure asks no clock, no chance, no process and no network", () => {
    expect(files.filter((file) => isIn(file, pure) && impure.test(codeOf(file)))).toEqual([]);
  });

  test("nothing silences the type checker or the linter, which cannot check that itself", () => {
    // The linter itself forbids @ts-expect-error.
    const silencers = /@ts-(?:expect-error|nocheck)|biome-ignore/; // Names them to find them, and silences nothing.
    expect(files.filter((file) => silencers.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("no type is forced by way of unknown", () => {
    expect(files.filter((file) => codeOf(file).includes("as unknown as"))).toEqual([]);
  });
});

describe("every file of a derivation is imported by a test or its support", () => {
  const derivations = files.filter(
    (file) =>
      isInside(file, "src/derive") ||
      ["src/chart", "src/minutes", "src/archive", "src/editor"].includes(roomOf(file) ?? ""),
  );
  // The support of tests counts too, because it wraps some functions for them.
  const tested = new Set(testFiles().flatMap((file) => importsOf(file).map(({ to }) => to)));

  test.each(derivations)("%s", (file) => {
    expect(tested).toContain(file);
  });
});

describe("plugins have one shape", () => {
  const plugins = files.filter((file) => /^export interface Options\b/m.test(codeOf(file)));

  test("there are plugins", () => {
    expect(plugins.length).toBeGreaterThan(0);
  });

  test("they live in src/plugins", () => {
    expect(plugins.filter((file) => roomOf(file) !== "src/plugins")).toEqual([]);
  });

  test("each has defaults that satisfy its options", () => {
    const shape = /^export const defaults = [\s\S]*?satisfies Options;$/m;
    expect(plugins.filter((file) => !shape.test(codeOf(file)))).toEqual([]);
  });

  test("each exports one function, which is named as its file", () => {
    const others = plugins
      .map((file) => ({ file, functions: exportedFunctions(file) }))
      .filter(({ file, functions }) => functions.join() !== camelCase(basename(file, ".ts")));
    expect(others).toEqual([]);
  });

  test("each links to the documentation of what it uses", () => {
    const link = /See https:\/\/\S+(?: and https:\/\/\S+)? ?\n? ?\*\/\nexport (?:async )?function/;
    expect(plugins.filter((file) => !link.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("the table of contents adds every plugin but the one that adds it to another site", () => {
    const contents = codeOf("src/plugins/hosting/archive.ts");
    expect(
      plugins.filter((file) => !contents.includes(`addPlugin(${camelCase(basename(file, ".ts"))}`)),
    ).toEqual(["src/plugins/hosting/minutebook.ts"]);
  });
});

function isIn(file: string, some: readonly Room[]): boolean {
  return some.some((room) => room === roomOf(file));
}

/** `node:fs/promises` is Node's, `markdown-it/lib/token.mjs` is markdown-it's. */
function packageOf(name: string): string {
  if (name.startsWith("node:")) return "node";
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

function described({ from, to }: SourceImport): string {
  return `${from} imports ${to}`;
}

/** Files that a browser would have to load for some files, themselves included. */
function reachableFrom(start: readonly string[]): Set<string> {
  const reached = new Set(start);
  for (const file of reached)
    for (const { from, to, isType } of ownImports) if (from === file && !isType) reached.add(to);
  return reached;
}

function exportedFunctions(file: string): string[] {
  return [...codeOf(file).matchAll(/^export (?:default )?(?:async )?function\*? (\w+)/gm)].map(
    ([, name = ""]) => name,
  );
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
