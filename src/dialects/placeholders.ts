const placeholder =
  /^(?:none|nil|ningun[oa]|keine?|aucune?|nessun[oa]|nenhuma?|geen|nothing|n\/?a|tb[dac]|to ?do|to be (?:added|determined|decided|done)|empty|unknown|no(?:ne| new| open)? (?:actions?|action items?|decisions?|items?|updates?)|(?:add|insert|your|list) (?:[\w']+ ){0,4}(?:here|below|items?|actions?|names?)|item \d{0,3}|action \d{0,3}|x{2,5}|nothing (?:new|to report|today|this week)|none (?:today|this week|recorded|noted|identified|at this time|yet|so far))$/;

/** Whether a text only fills the place of an item, such as `None`, `TBD` or `...`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 60) return false;
  const words = text
    .toLowerCase()
    .replace(/^\[[ x]\]/, "")
    .replace(/[^\p{L}\p{N}/' ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return words === "" || placeholder.test(words);
}
