import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";
import { packageFile } from "../package-folder.ts";

/** Areas of the texts that no script reads; the preview of minutes reads the others as the build does. */
export const unreadAreas: readonly string[] = [
  ...[
    "home",
    "draft",
    "durations",
    "notFound",
    "offline",
    "redirect",
    "meetingIndex",
    "meetingRow",
    "year",
    "quarantine",
  ],
  ...[
    "card",
    "lists",
    "actionFilter",
    "support",
    "topics",
    "topic",
    "people",
    "attendance",
    "triageShares",
    "person",
  ],
  ...["releases", "release", "searchPage", "feeds", "calendar", "llms"],
];

/**
 * Scripts import texts in English, or of every language; each site gets those in its own instead. Messages of rules are in
 * English everywhere. See https://esbuild.github.io/plugins/
 */
export function textsIn(language: string): Plugin {
  const [scripts, everyLanguage] = [packageFile("src/client"), packageFile("src/texts/every-language.ts")];
  return {
    name: "texts",
    setup({ onResolve, onLoad }) {
      const unread = new RegExp(`^ {2}(?:${unreadAreas.join("|")}),\\n`, "gm");
      onLoad({ filter: /[\\/]src[\\/]texts[\\/]\w+[\\/]texts\.ts$/ }, async ({ path }) => ({
        contents: (await readFile(path, "utf8")).replace(unread, ""),
        loader: "ts",
      }));
      onResolve({ filter: /\/texts\/en\/[\w/-]+\.ts$/ }, ({ path, importer }) =>
        importer.startsWith(scripts)
          ? { path: packageFile(join("src/texts", language, path.replace(/^.*\/texts\/en\//, ""))) }
          : undefined,
      );
      onLoad({ filter: /\/every-language\.ts$/ }, ({ path }) =>
        path === everyLanguage
          ? {
              contents: `import * as texts from "./${language}/texts.ts"; export const everyLanguage = Object.values(texts);`,
              resolveDir: dirname(path),
            }
          : undefined,
      );
    },
  };
}
