/** What a cell says of somebody who was present, such as `Yes`, `✅` or `Joined 18:20`. */
const presentMark =
  /^(?:(?:x|y|p|yes|present|here|attended|attending|joined|late|remote(?:ly)?|online|in person|on the phone|s[ií]|ja|oui|presente|présente?|anwesend|aanwezig)(?![\p{L}\p{N}])|[✓✔☑✅]|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):|\\?\[x\\?\])/iu;
/** What a cell says of somebody who was not, such as `No`, `❌` or `Excused`. */
const absentMark =
  /^(?:(?:n|a|e|r|no|absent|excused|unexcused|regrets?|apolog(?:y|ies|ised|ized)|away|missing|ooo|not (?:present|attending)|nein|non|nee|ausente|absente?|abwesend|afwezig|excusad[oa]|excusée?|entschuldigt)(?![\p{L}\p{N}])|[✗✘✖❌☐]|[\u2010-\u2015-]+$|:x:|\\?\[ ?\\?\])/iu;

export function isPresentMark(cell: string): boolean {
  return presentMark.test(cell);
}

/** Whether a column holds nothing but marks of who was present and who was not, and one of the former. */
export function holdsPresenceMarks(cells: readonly string[]): boolean {
  return (
    cells.some(isPresentMark) &&
    cells.every((cell) => cell === "" || isPresentMark(cell) || absentMark.test(cell))
  );
}
