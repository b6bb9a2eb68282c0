import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";
import { componentNames } from "../../templates/components/team/replaceable.ts";
import { sourceFiles } from "../support/source-imports.ts";

/** What looks like text but is not: drawings, pictures, the security policy, widths and colour schemes. */
const markup =
  /^(?:[MLHV][\d.HV LZ-]+|data:.*|(?:[a-z-]+-src|base-uri|form-action) .*|width=device-width, .*|light dark)$/;
/** The same in every language. */
const names: readonly string[] = [
  "Markdown",
  "BibTeX",
  "JSON",
  "CSV",
  "SVG",
  "Content-Security-Policy",
  "Decision:",
  ...componentNames,
];

const templates = sourceFiles().filter(
  (file) =>
    // The page of a failed build is for its author, whose messages are in English.
    file.startsWith("templates/") && file.endsWith(".tsx") && file !== "templates/many/problem.tsx",
);

test.each(templates)("%s takes every text from src/texts/", (file) => {
  const found = literalsOf(file).filter(isVisible);
  expect(found).toEqual([]);
});

/** Every string and every fixed part of a template string, JSX text included. */
function literalsOf(file: string): string[] {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    loader: "tsx",
    jsx: "transform",
    jsxFactory: "h",
    legalComments: "none",
    target: "esnext",
    charset: "utf8",
  });
  const plain = code
    .replace(/^(?:import|export) .*? from .*$/gm, "")
    .replace(/\bclass: (?:`[^`]*`|[^,}\n]*)/g, "");
  return [...plain.matchAll(/"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)].flatMap(([, string, template]) =>
    string === undefined ? (template ?? "").split(/\$\{[^}]*\}/) : [string],
  );
}

/** Two words, or a word with a capital. */
function isVisible(literal: string): boolean {
  const text = literal.trim();
  return (
    (/\p{L}{2,}[,.]? \p{L}{2,}|^\p{Lu}\p{Ll}+/u.test(text) || /^[,;:]? ?\p{Ll}{2,} $/u.test(literal)) &&
    !markup.test(text) &&
    !names.includes(text)
  );
}
