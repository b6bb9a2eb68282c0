import { isItemWord } from "../../dialects/words-of-languages.ts";
import { splitOwners } from "../../format/names.ts";
import { nearest } from "../../format/nearest.ts";
import type { NearMarker } from "../../model/meeting.ts";

/** A word or two, with names in parentheses or without, up to a colon. */
const opening = /^(?:\*\*|__)?(\p{L}{2,12}(?: items?)?) ?(\([^()\n]{1,60}\))? ?:/iu;

/** The most letters that may be wrong. */
const slips = { decision: 2, action: 1 } as const;

/**
 * Reads the start of a paragraph that has no marker. `Decison:` and `Action (Mat):` lose their item without a word, and so
 * do `Decisions:` and `Actions:` above a list. Null where nothing of the kind was meant.
 */
export function nearMarker(paragraph: string): NearMarker | null {
  const [whole, word = "", names = ""] = opening.exec(paragraph) ?? [];
  if (whole === undefined) return null;
  const lower = word.toLowerCase();
  if (/^(?:decisions?|actions?|action items?)$/.test(lower) || isItemWord(lower)) return null;
  const written = `${word}${names === "" ? "" : ` ${names}`}:`;
  const found = whole.replace(/^(?:\*\*|__)/, "");
  if (lower.startsWith("de") && nearest(lower, ["decision"], slips.decision)) {
    const isOne = !lower.endsWith("s") && paragraph.length > whole.length && names === "";
    return { written, meant: "Decision:", fix: isOne ? { found, replacement: "Decision:" } : null };
  }
  const isMisspelt = lower.startsWith("ac") && nearest(lower, ["action"], slips.action) !== undefined;
  const isKnown = isMisspelt || (names !== "" && (lower === "ia" || lower === "todo" || lower === "task"));
  if (!isKnown) return null;
  const meant = `AI ${names === "" ? "(name)" : names}:`;
  const isCertain = (isMisspelt || lower === "ia") && namesPeople(names);
  return { written, meant, fix: isCertain ? { found, replacement: meant } : null };
}

/** Whether all that is in parentheses may be names, and not a remark such as `(see below)`. */
function namesPeople(names: string): boolean {
  const owners = splitOwners(names.slice(1, -1));
  return (
    owners.length > 0 && owners.every((owner) => /^\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*)*$/u.test(owner))
  );
}
