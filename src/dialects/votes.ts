/** A line of how a vote went, such as `**Moved:** Lee`, `Ayes: …` or `WHEREAS …`; it decides nothing itself. */
const procedure =
  /^\s*(?:[-*+] )?(?:\*\*|__|[*_])?(?:whereas\b|(?:moved|seconded|proposed|second|mover|seconder)(?: and seconded)?(?: by\b|(?:\*\*|__|[*_])? ?:)|(?:(?:roll[- ]call|board) )?votes?(?: for| against)?(?:\*\*|__|[*_])? ?:|(?:ayes?|nays?|noes|for|against|abstain(?:ed|ing)?|abstentions?|in favou?r|opposed|result|outcome)(?:\*\*|__|[*_])? ?:|(?:the |this )?(?:resolution|motion|proposal|vote) (?:was |is |has been )?(?:unanimously )?(?:passed|passes|carried|carries|adopted|approved|failed|fails|defeated|died)\b|(?:carried|passed|approved|defeated|failed)(?: unanimously)?[.!]?(?:\*\*|__|[*_])?[.!]?\s*$)/iu;

const carried =
  /(?:^|[.;,:\u2013\u2014(*_-] ?|\n)\s*(?:\*\*|__|[*_])?(?:the |this )?(?:(?:motion|proposal|resolution|vote) )?(?:was |is |has been )?(?:unanimously )?(?:carried|carries|approved|passed|passes|adopted|accepted)(?: unanimously| by (?:consensus|acclamation)| \d{1,3}(?: ?[-\u2013\u2014] ?\d{1,3}){1,2})?(?:\*\*|__|[*_])?\)?[.!]?(?:\*\*|__|[*_])?\s*$/iu;

/** Characters at the end of a line in which the outcome is looked for. */
const ending = 120;

export function isProcedure(line: string): boolean {
  return procedure.test(line.slice(0, 200));
}

/** Whether a line such as `**Result:** passed`, `Vote: 4 for. Motion carried.` or `Carried` says that a motion was carried. */
export function saysCarried(line: string): boolean {
  return carried.test(line.slice(-ending));
}

/** A motion without the lines of its vote, and those. */
export function splitAtVote(text: string): { readonly motion: string; readonly vote: readonly string[] } {
  const lines = text.split("\n");
  const index = lines.findIndex((line, at) => at > 0 && isProcedure(line));
  return index < 0
    ? { motion: text, vote: [] }
    : { motion: lines.slice(0, index).join("\n"), vote: lines.slice(index) };
}
