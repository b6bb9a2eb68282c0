/*
 * Why a second implementation: spreadsheets and programs read our CSV by RFC 4180. A reader that follows the RFC and shares no
 * code with src/outputs/csv.ts finds what the writer gets wrong.
 */

/** Reads CSV one character at a time, and throws where it is malformed. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    row.push(text[at] === '"' ? quoted() : plain());
    const end = text[at];
    if (end === ",") {
      at += 1;
    } else if (text.startsWith("\r\n", at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else {
      throw new Error(`A comma or a line end was expected at ${at}, found ${JSON.stringify(end)}.`);
    }
  }
  if (row.length > 0) throw new Error("The last line has no end.");
  return rows;

  function quoted(): string {
    let cell = "";
    for (at += 1; at < text.length; at += 1) {
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') cell += text[at++];
      else {
        at += 1;
        return cell;
      }
    }
    throw new Error("A quoted cell has no end.");
  }

  function plain(): string {
    const start = at;
    while (at < text.length && text[at] !== "," && text[at] !== "\r") {
      if (text[at] === '"' || text[at] === "\n")
        throw new Error(`A bare cell holds ${JSON.stringify(text[at])}.`);
      at += 1;
    }
    return text.slice(start, at);
  }
}
