import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** The `about` of a rule in its source, as the formatter writes it. */
const about = /(?<=\n {2}about:\s+)"(?:[^"\\\n]|\\.)*"(?=,\n)/g;

/** Leaves out of scripts what only `docs/rules.md` says about rules. See https://esbuild.github.io/plugins/ */
export const withoutAbouts: Plugin = {
  name: "without abouts",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/]rules[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(about, '""'),
      loader: "ts",
    })),
};
