import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { codeOf, importsOf, type SourceImport, sourceFiles } from "./support/source-imports.ts";

const places = [
  "model",
  "format",
  "minutes",
  "archive",
  "derive",
  "rules",
  "pipeline",
  "outputs",
  "legacy",
  "import",
  "plugins",
  "client",
  "worker",
  "templates",
  "scripts",
  "config",
] as const;

type Place = (typeof places)[number];

/** DESIGN section 7: what each place may import, besides itself. */
const mayImport: Readonly<Record<Place, readonly Place[]>> = {
  model: [],
  format: ["model"],
  minutes: ["model", "format"],
  archive: ["model", "format"],
  derive: ["model", "format"],
  rules: ["model", "format", "derive"],
  pipeline: ["model", "format", "minutes", "archive", "derive", "rules"],
  outputs: ["model", "format"],
  legacy: ["model", "format", "minutes"],
  import: ["model", "format", "minutes", "derive", "legacy"],
  plugins: ["pipeline", "outputs", "format", "model"],
  client: ["model", "derive", "format"],
  worker: ["model", "format"],
  templates: ["model", "format"],
  scripts: [
    "model",
    "format",
    "minutes",
    "archive",
    "derive",
    "rules",
    "pipeline",
    "outputs",
    "legacy",
    "import",
    "plugins",
  ],
  config: ["plugins"],
};

/** Where each package, and Node itself, may be used. */
const packagePlaces: Readonly<Record<string, readonly Place[]>> = {
  luxon: ["format"],
  "markdown-it": ["format"],
  leven: ["format"],
  zod: ["minutes", "legacy"],
  yaml: ["minutes"],
  "gray-matter": ["minutes"],
  "chart.js": ["client"],
  preact: ["templates", "plugins"],
  "preact-render-to-string": ["plugins"],
  esbuild: ["plugins"],
  pagefind: ["plugins"],
  "@resvg/resvg-js": ["plugins"],
  "@11ty/eleventy": ["plugins", "scripts", "config"],
  "@11ty/eleventy-dev-server": ["plugins"],
  "playwright-core": ["scripts"],
  node: ["plugins", "scripts", "config"],
};

/** Everything up to the plugins: values in, values out. */
const pure: readonly Place[] = [
  "model",
  "format",
  "minutes",
  "archive",
  "derive",
  "rules",
  "pipeline",
  "outputs",
  "legacy",
  "import",
];

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const ownImports = imports.filter(({ isOwn }) => isOwn);

test("there are imports to look at", () => {
  expect(ownImports.length).toBeGreaterThan(files.length);
});

test("every file has its place in the house", () => {
  expect(files.filter((file) => placeOf(file) === null)).toEqual([]);
});

test("every import of a file leads to a file", () => {
  expect(ownImports.filter(({ to }) => !files.includes(to)).map(described)).toEqual([]);
});

describe("imports go one way", () => {
  for (const [place, allowed] of Object.entries(mayImport)) {
    test(`${place} imports ${allowed.join(", ") || "nothing"} at most`, () => {
      const outside = ownImports.filter(({ from, to }) => {
        const target = placeOf(to);
        return placeOf(from) === place && target !== place && !allowed.some((other) => other === target);
      });
      expect(outside.map(described)).toEqual([]);
    });
  }

  test("no file imports itself by way of others", () => {
    expect(cycles()).toEqual([]);
  });

  test("templates and client code take only types from the model", () => {
    const values = ownImports.filter(
      ({ from, to, isType }) =>
        !isType && placeOf(to) === "model" && ["templates", "client", "worker"].includes(placeOf(from) ?? ""),
    );
    expect(values.map(described)).toEqual([]);
  });

  test("the model holds types only", () => {
    const values = files.filter(
      (file) => placeOf(file) === "model" && /^export (?!interface |type )/m.test(codeOf(file)),
    );
    expect(values).toEqual([]);
  });
});

describe("packages keep to their places", () => {
  const used = imports.filter(({ isOwn }) => !isOwn);

  test("every package has a place", () => {
    expect(used.filter(({ to }) => packagePlaces[packageOf(to)] === undefined).map(described)).toEqual([]);
  });

  for (const [name, places] of Object.entries(packagePlaces)) {
    test(`${name} is used in ${places.join(", ")} only`, () => {
      const elsewhere = used.filter(
        ({ from, to }) => packageOf(to) === name && !places.some((place) => place === placeOf(from)),
      );
      expect(elsewhere.map(described)).toEqual([]);
    });
  }

  test("a browser loads no package but chart.js and leven", () => {
    const small = ["chart.js", "leven"];
    const reached = reachableFrom(files.filter((file) => isIn(file, ["client", "worker"])));
    const loaded = used.filter(({ from, to, isType }) => !isType && reached.has(from) && !small.includes(to));
    expect(loaded.map(described)).toEqual([]);
  });
});

describe("code is plain", () => {
  const impure =
    /\bDate\.now\(|\bnew Date\(\s*\)|\bDateTime\.(?:now|local)\(|\bMath\.random\(|\bprocess\.|\bconsole\.|\bfetch\(/;

  test("what is pure asks no clock, no chance, no process and no network", () => {
    expect(files.filter((file) => isIn(file, pure) && impure.test(codeOf(file)))).toEqual([]);
  });

  test("nothing silences the type checker or the linter", () => {
    // Named here only to be forbidden.
    const silencers = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/;
    expect(files.filter((file) => silencers.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("no type is any, and none is forced by way of unknown", () => {
    expect(
      files.filter((file) => /[:<|&(,]\s*any\b(?!\w*["'\s]*:)|\bas any\b|as unknown as/.test(codeOf(file))),
    ).toEqual([]);
  });

  test("no value is claimed to be there by a bare exclamation mark", () => {
    expect(files.filter((file) => /[\w)\]]!(?=[.;,)\]])/.test(codeOf(file)))).toEqual([]);
  });
});

describe("plugins have one shape", () => {
  const plugins = files.filter((file) => /^export interface Options\b/m.test(codeOf(file)));

  test("there are plugins", () => {
    expect(plugins.length).toBeGreaterThan(0);
  });

  test("they live in src/plugins", () => {
    expect(plugins.filter((file) => placeOf(file) !== "plugins")).toEqual([]);
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

  test("the config adds every plugin", () => {
    const config = codeOf(".eleventy.ts");
    expect(
      plugins.filter((file) => !config.includes(`addPlugin(${camelCase(basename(file, ".ts"))}`)),
    ).toEqual([]);
  });
});

function placeOf(file: string): Place | null {
  if (file === ".eleventy.ts") return "config";
  if (file === "src/pipeline.ts") return "pipeline";
  if (file === "src/import.ts") return "import";
  const name = /^(?:src\/)?([a-z]+)\//.exec(file)?.[1];
  return places.find((place) => place === name) ?? null;
}

function isIn(file: string, some: readonly Place[]): boolean {
  return some.some((place) => place === placeOf(file));
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

/** Each cycle of imports, types included, as the path that closes it. */
function cycles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    if (done.has(file)) return;
    done.add(file);
    for (const { from, to } of ownImports) if (from === file) visit(to, [...path, file]);
  };
  for (const file of files) visit(file, []);
  return found;
}

function exportedFunctions(file: string): string[] {
  return [...codeOf(file).matchAll(/^export (?:default )?(?:async )?function\*? (\w+)/gm)].map(
    ([, name = ""]) => name,
  );
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
