import type { KnownNames } from "../../dialects/known-names.ts";
import { isNoName } from "../../dialects/no-names.ts";

/** `AI Profile: …` and `Machine Learning (AI) …` are about artificial intelligence; `AI Mat: …` names somebody who attended. */
export function isAboutAi(source: string, owners: readonly string[], known: KnownNames): boolean {
  const opening = source.replace(/^(?:\[[ xX]\][ \n]+)?(?:\*\*|__)?/, "");
  const isBeforeName = /^AIs? (?![(:])/.test(opening);
  if (!isBeforeName && !/^\p{L}[^(:\n]{0,80} \(AIs?\)/iu.test(opening)) return false;
  const isName = (owner: string): boolean =>
    known.has(owner) || ((known.isEmpty || !isBeforeName) && !owner.includes(" ") && !isNoName(owner));
  return !owners.every(isName);
}

/** Whether what is in the place of an owner is AI itself. */
export function isAiWord(owner: string): boolean {
  return owner.split(" ").some((word) => /^AIs?$/i.test(word));
}
