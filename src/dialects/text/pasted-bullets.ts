/** Bullets that word processors paste as text, with which Markdown makes one long paragraph of a list. */
const pasted = /^([ \t]*)([●•○◦■▪‣])[ \t]+(?=\S)/u;
const anyPasted = /^[ \t]*[●•○◦■▪‣][ \t]/mu;
const fence = /^ {0,3}(?:```|~~~)/;

/**
 * Turns lists with pasted bullets into those of Markdown, line by line. Where they are not indented, each other bullet is a
 * level deeper, as in `● Topic` above `○ detail`.
 */
export function withPastedBullets(text: string): string {
  if (!anyPasted.test(text)) return text;
  let signs: string[] = [];
  let isCode = false;
  return text
    .split("\n")
    .map((line) => {
      if (fence.test(line)) isCode = !isCode;
      const [opening, indent = "", sign = ""] = isCode ? [] : (pasted.exec(line) ?? []);
      if (opening === undefined) {
        if (line.trim() !== "" && !/^\s/.test(line)) signs = [];
        return line;
      }
      const level = signs.indexOf(sign);
      signs = level < 0 ? [...signs, sign] : signs.slice(0, level + 1);
      const space = indent === "" ? "  ".repeat(signs.length - 1) : indent;
      return `${space}- ${line.slice(opening.length)}`;
    })
    .join("\n");
}
