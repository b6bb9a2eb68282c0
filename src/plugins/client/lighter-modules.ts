import { resolve } from "node:path";
import type { Plugin } from "esbuild";
import { packageFile } from "../package-folder.ts";

/** What the editor needs of some modules a browser knows by itself, or can do with less. */
const lighterModules: Readonly<Record<string, string>> = {
  [packageFile("src/format/days/zones.ts")]: "zones.ts",
  [packageFile("src/rules/dead-link.ts")]: "unneeded-rules.ts",
  [packageFile("src/rules/schedule.ts")]: "unneeded-rules.ts",
  [packageFile("src/rules/reserved-alias.ts")]: "unneeded-rules.ts",
  [packageFile("src/rules/alias-collision.ts")]: "unneeded-rules.ts",
  [packageFile("src/derive/pages/structured-data.ts")]: "unused-head.ts",
  [packageFile("src/derive/pages/social-card.ts")]: "unused-head.ts",
  [packageFile("node_modules/uc.micro/categories/S/regex.mjs")]: "symbols.ts",
  [packageFile("node_modules/markdown-it/lib/rules_core/smartquotes.mjs")]: "unused-markdown.ts",
  [packageFile("node_modules/markdown-it/lib/rules_core/replacements.mjs")]: "unused-markdown.ts",
  [packageFile("node_modules/markdown-it/lib/renderer.mjs")]: "unused-markdown.ts",
  "punycode.js": "host-names.ts",
  entities: "character-references.ts",
  "entities/decode": "character-references.ts",
  preact: "jsx.ts",
  "preact/jsx-runtime": "jsx.ts",
};

/** Gives scripts lighter modules with the same functions in place of some. See https://esbuild.github.io/plugins/ */
export const withLighterModules: Plugin = {
  name: "lighter modules",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^entities|^preact|^punycode|^\.{1,2}\// }, ({ path, resolveDir }) => {
      const lighter = lighterModules[path.startsWith(".") ? resolve(resolveDir, path) : path];
      return lighter === undefined
        ? undefined
        : { path: packageFile(`src/client/editor/lighter/${lighter}`) };
    }),
};
