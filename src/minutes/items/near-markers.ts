import { nearest } from "../../format/nearest.ts";

/** An opening that is nearly a marker, and the marker that its author probably meant. */
export interface NearMarker {
  readonly written: string;
  readonly meant: string;
}

/** A word or two, with names in parentheses or without, up to a colon. */
const opening = /^(?:\*\*|__)?(\p{L}{2,12}(?: items?)?) ?(\([^()\n]{1,60}\))? ?:/iu;

/** So many letters are wrong at most. */
const slips = { decision: 2, action: 1 } as const;

/**
 * Reads the start of a paragraph that has no marker. `Decison:` and `Action (Mat):` lose their item without a word, and so
 * do `Decisions:` and `Actions:` above a list. Null where nothing of the kind was meant.
 */
export function nearMarker(paragraph: string): NearMarker | null {
  const [, word = "", names = ""] = opening.exec(paragraph) ?? [];
  const lower = word.toLowerCase();
  const written = `${word}${names === "" ? "" : ` ${names}`}:`;
  if (lower.startsWith("de") && nearest(lower, ["decision"], slips.decision))
    return { written, meant: "Decision:" };
  const isAction =
    (lower.startsWith("ac") && nearest(lower, ["action"], slips.action) !== undefined) ||
    (names !== "" && (lower === "ia" || lower === "todo" || lower === "task"));
  return isAction ? { written, meant: `AI ${names === "" ? "(name)" : names}:` } : null;
}
