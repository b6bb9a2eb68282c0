import { positionsIn } from "../../format/text-position.ts";
import { withheldText, withhold } from "../../format/withhold.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PrivateFinders, Span } from "../../model/privacy.ts";

const hint = "move it to coordinates, or keep it out of the repository";

/** What a reader does not see in a text: emphasis, code marks and tags. */
const unseenMarks = /[*_~`]+|<[^<>\n]{0,200}>/g;

/** What a link leads to. */
const linkTarget = /\]\([^()\s<>]{0,500}\)/g;
/** The end of a line after which its paragraph continues. */
const softBreak = /(?<=[^\n])\n(?=[^\s>*+#|-])(?!\d{1,9}[.)])/g;

/** Joiners keep every place where it is, and no finder sees them. */
function unseen(marks: string): string {
  return "\u2060".repeat(marks.length);
}

/**
 * Errors for what looks private in a body from which all that could be withheld was taken. It is looked for without the
 * marks that a reader does not see; what is private then, Markdown withholds where it knows the marks.
 */
export function leftInBody(
  publicBody: string,
  bodyLine: number,
  file: string,
  { findPrivate, findLoosely }: PrivateFinders,
): Diagnostic[] {
  const read = publicBody
    .replaceAll(withheldText, "|".repeat(withheldText.length))
    .replace(unseenMarks, unseen);
  const seen = read.replace(linkTarget, unseen).replace(softBreak, " ");
  const found = [read, seen].flatMap((form) =>
    findLoosely(form).length === 0 ? [] : findLoosely(covered(form, findPrivate(form))),
  );
  if (found.length === 0) return [];
  const positionOf = positionsIn(publicBody);
  const starts = [...new Set(found.map(({ start }) => start))].toSorted((a, b) => a - b);
  return starts.map((start) => {
    const { line, column } = positionOf(start);
    return {
      ruleId: "private-text",
      severity: "error",
      message: "this looks like a phone number, code or meeting link, and cannot be withheld safely",
      hint,
      file,
      line: line + bodyLine - 1,
      column,
    };
  });
}

/** The text with other characters in the place of some spans, which are in order and apart. */
function covered(text: string, spans: readonly Span[]): string {
  const pieces = spans.flatMap(({ start, end }, index) => [
    text.slice(spans[index - 1]?.end ?? 0, start),
    "|".repeat(end - start),
  ]);
  return pieces.join("") + text.slice(spans.at(-1)?.end ?? 0);
}

/** An error if the name of a file, or of a folder below the minutes, is private: the page of errors and links hold it. */
export function privatePath(file: string, finders: PrivateFinders): Diagnostic[] {
  const path = file.split("/minutes/").slice(1).join("/minutes/") || (file.split("/").at(-1) ?? "");
  if (publicPath(path, finders) === path) return [];
  return [
    {
      ruleId: "private-text",
      severity: "error",
      message: "the path of this file holds a phone number, code or meeting link",
      hint: "rename it, such as 2020-09-14.md",
      file,
      line: 1,
      column: 1,
    },
  ];
}

/** A path without private text, neither in the whole nor in a name of it. */
export function publicPath(path: string, { findPrivate, findLoosely }: PrivateFinders): string {
  const names = withhold(path, findPrivate)
    .split("/")
    .map((name) => withhold(name, findPrivate))
    .join("/");
  return findLoosely(names).length > 0 ? withheldText : names;
}
