/** V8 copies shorter parts of a text. A longer part keeps the whole text in memory. */
const longestCopy = 12;

/**
 * Makes a function that interns the texts of plain objects and lists in place, so that equal texts are one object in memory. Minutes
 * repeat names, addresses and the items of the week before. A part of a file then no longer keeps the whole file in memory.
 */
export function createTextPool(): (value: unknown) => void {
  const pool = new Map<string, string>();
  const pooled = (text: string): string => {
    const known = pool.get(text);
    if (known !== undefined) return known;
    // The way through JSON makes a copy without the text that it was a part of.
    const own: string = text.length > longestCopy ? JSON.parse(JSON.stringify(text)) : text;
    pool.set(own, own);
    return own;
  };
  const visit = (value: unknown): void => {
    if (!isObject(value)) return;
    for (const key of Object.keys(value)) {
      const part = value[key];
      if (typeof part === "string") value[key] = pooled(part);
      else visit(part);
    }
  };
  return visit;
}

/** Whether a value has keys, as arrays have too. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
