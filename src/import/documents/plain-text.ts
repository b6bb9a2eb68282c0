// Turns plain text, such as that of Etherpad, into Markdown, in which breaks and indentation mean something else.

const bullet = /^([ \t]*)(?:([*•·◦▪○+-]|o(?= {2}))|(\d{1,3}[.)]))[ \t]+(\S.*)$/;
/** `Present: Dana` and `Next steps:` begin a line of their own. */
const label = /^\p{Lu}[\p{L}\p{N}'’/& -]{0,30}(?: ?\([^()]{0,40}\))?:(?:\s|$)/u;
const rule = /^(?:[=*_#~]{3,}|-{3,})$/;
/** A line that ends before this column was not broken to fit. */
const wrapColumn = 55;
const tabWidth = 8;
const mostTitleWords = 12;

/** A text in which each line that its author broke is a paragraph, and lists are nested as they are indented. */
export function plainTextToMarkdown(text: string): string {
  const lines = text.split("\n").map((line) => expandTabs(line).trimEnd());
  const result: string[] = [];
  /** The columns of the lists that are open. */
  let lists: number[] = [];
  let before = "";
  for (const [index, line] of lines.entries()) {
    const own = line.trim();
    const [, space = "", sign, number, words = ""] = bullet.exec(line) ?? [];
    if (own === "") {
      if (result.at(-1) !== "") result.push("");
    } else if (sign !== undefined || number !== undefined) {
      const column = space.length;
      if (lists.length === 0) separate(result);
      lists = [...lists.filter((one) => one < column), column];
      result.push(`${"    ".repeat(lists.length - 1)}${number ?? "-"} ${words}`);
    } else if (lists.length > 0 && before !== "" && columnOf(line) > (lists.at(-1) ?? 0)) {
      if (!continues(before, own)) separate(result);
      result.push(`${"    ".repeat(lists.length)}${own}`);
    } else {
      const isUnderlined = before === "" && rule.test(lines[index + 1]?.trim() ?? "") && !rule.test(own);
      const isFirst = result.length === 0 && isTitleLine(own, lines[index + 1] ?? "");
      const isTitle = isUnderlined || isFirst || isCapitals(own, before, lines[index + 1] ?? "");
      const isWrapped = lists.length === 0 && continues(before, own) && !isTitle;
      if (before !== "" && !isWrapped && !rule.test(own)) separate(result);
      lists = [];
      if (isTitle) result.push(`${result.length === 0 ? "#" : "##"} ${own}`, "");
      else if (!rule.test(own)) result.push(own);
    }
    before = rule.test(own) ? "" : line;
  }
  return `${result.join("\n").trim()}\n`;
}

function separate(result: string[]): void {
  if (result.length > 0 && result.at(-1) !== "") result.push("");
}

/** Whether a line continues the one above it, because its author made no line break there. */
function continues(before: string, own: string): boolean {
  return !label.test(own) && (before.length >= wrapColumn || /^\p{Ll}/u.test(own));
}

/** A short first line with nothing below it is the title. */
function isTitleLine(line: string, after: string): boolean {
  return after.trim() === "" && line.split(" ").length <= mostTitleWords && !label.test(line);
}

/** A line alone in capital letters, such as `AGENDA BASHING`, is a title. */
function isCapitals(line: string, before: string, after: string): boolean {
  const isAlone = before.trim() === "" && !label.test(line);
  return (
    isAlone &&
    line.split(" ").length <= mostTitleWords &&
    /\p{Lu}{4}/u.test(line) &&
    !/\p{Ll}|[.;]$/u.test(line) &&
    after.trim() === ""
  );
}

function columnOf(line: string): number {
  return line.length - line.trimStart().length;
}

function expandTabs(line: string): string {
  const tabs = /^[ \t]*/.exec(line)?.[0] ?? "";
  return tabs.replaceAll("\t", " ".repeat(tabWidth)) + line.slice(tabs.length);
}
