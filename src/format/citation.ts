import type { Citation, CitationSource } from "../model/meeting-page.ts";

/** Cites a meeting or a section of its minutes; `day` is the date in words. The browser computes it again for the section in view. */
export function citation({ title, date, section, url }: CitationSource, day: string): Citation {
  const name = onOneLine(`${title}, ${day}${section ? `, “${section}”` : ""}`);
  const address = escapedUrl(url);
  const fields = [
    `title = {{${bibtexText(name)}}}`,
    `date = {${date}}`,
    `year = {${date.slice(0, 4)}}`,
    `url = {${address}}`,
  ];
  return {
    text: `${name}. ${address}`,
    markdown: `[${markdownText(name)}](${address})`,
    bibtex: `@misc{${bibtexKey([title, date, section ?? ""])},\n${fields.map((field) => `  ${field},\n`).join("")}}`,
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Percent-encodes characters that would end a Markdown link or a BibTeX field. */
function escapedUrl(url: string): string {
  return url.replace(
    /[\s<>()[\]{}"'\\^`|]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

function markdownText(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#!|~&$]/g, "\\$&");
}

const bibtexCommands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts even escaped braces, so an unbalanced one would break all later entries.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function bibtexText(text: string): string {
  return text.replace(/[\\{}~^$&#%_]/g, (character) => bibtexCommands[character] ?? `\\${character}`);
}

/** Only ASCII letters, digits and hyphens, which every program accepts in a key. */
function bibtexKey(words: readonly string[]): string {
  return words
    .join("-")
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
