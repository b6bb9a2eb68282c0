import { decodeHTML } from "entities/decode";
import type { Span } from "../../model/privacy.ts";
import { foldCharacter } from "./fold-character.ts";

/** A text as a reader takes it, with a way back to the text as it was typed. */
export interface NormalisedText {
  /** Lower case, without escapes, character references or invisible characters. */
  readonly text: string;
  /** Where a stretch of the normalised text comes from. */
  readonly sourceOf: (span: Span) => Span;
}

/**
 * What the normalised text says in another way: character references, escapes of Markdown and JSON, percent-encoding, runs
 * of spaces, marks of quotes at the start of a line, and all that is not ASCII. No alternative can start inside another's
 * match and each reads a character once, so that a search takes linear time.
 */
const odd =
  /&(?:amp;)*(?:#[xX][\da-fA-F]{1,8}|#\d{1,8}|[A-Za-z]{2,31}\d{0,2});?|\\+(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|[nrt])?|(?:%(?:25)*[\da-fA-F]{2})+|\n[ \t>]+| {2,}|[^\x20-\x7e\n]/gu;

/** The place of a stretch that reads differently from how it is typed. */
interface Piece {
  readonly typed: Span;
  readonly read: Span;
}

export function normalise(source: string): NormalisedText {
  let pieces: readonly Piece[] | null = null;
  return {
    text: source.replace(odd, reading).toLowerCase(),
    // Made only when a caller asks for a place, which is rare.
    sourceOf({ start, end }) {
      pieces ??= piecesOf(source);
      return { start: typedPlace(pieces, start, "start"), end: typedPlace(pieces, end - 1, "end") };
    },
  };
}

function piecesOf(source: string): Piece[] {
  let longer = 0;
  return Array.from(source.matchAll(odd), ({ 0: typed, index }) => {
    const { length } = reading(typed);
    const start = index + longer;
    longer += length - typed.length;
    return { typed: { start: index, end: index + typed.length }, read: { start, end: start + length } };
  });
}

/** Where the character that is read at `at` starts or ends in the source; in a piece, where the piece does. */
function typedPlace(pieces: readonly Piece[], at: number, side: "start" | "end"): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.read.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const before = pieces[low - 1];
  if (before && at < before.read.end) return before.typed[side];
  return at + (before ? before.typed.end - before.read.end : 0) + (side === "end" ? 1 : 0);
}

function reading(typed: string): string {
  if (typed > "~") return foldCharacter(typed);
  if (typed.startsWith("\n")) return "\n";
  if (typed.startsWith(" ")) return " ";
  if (typed.startsWith("&")) return foldAll(decodeHTML(typed.replace(/^&(?:amp;)+/, "&")));
  if (typed.startsWith("%")) return percentDecoded(typed);
  if (typed.startsWith("\\")) return unescaped(typed);
  return foldCharacter(typed);
}

function foldAll(text: string): string {
  return Array.from(text, foldCharacter).join("");
}

/** `%2525` is a percent sign that was encoded twice. */
function percentDecoded(typed: string): string {
  try {
    return foldAll(decodeURIComponent(typed.replace(/%(?:25)+(?=[\da-f]{2})/gi, "%")));
  } catch {
    return typed;
  }
}

function unescaped(typed: string): string {
  const [kind = "", code = ""] = typed.replace(/^\\+/, "").split(/(?<=^[ux])/);
  if (kind === "n") return "\n";
  if (kind === "r" || kind === "t") return " ";
  return code === "" ? "" : foldAll(String.fromCharCode(Number.parseInt(code, 16)));
}
