import { allMatches } from "../../format/all-matches.ts";
import { readableAddress } from "../../format/markdown/links.ts";
import { inlinesOf, walk } from "../../format/markdown/walk.ts";
import { withheldText } from "../../format/withhold.ts";
import type { Block, Inline } from "../../model/body.ts";
import type { Position } from "../../model/diagnostic.ts";
import type { LocalLink } from "../../model/meeting.ts";

/** A link or image whose address is that of a file beside the minutes, which is left as text. */
const unmadeLink = /\[[^[\]]{1,200}\]\(<?((?![/\\#]|[a-z][a-z\d+.-]*:)[^()\s<>]{1,300})>?\)/gi;
/** At most this number of lines of a block is searched for an address; a longer block has it at its start. */
const searchedLines = 30;

/** The links of a body to pages and parts of this site, and what only looks like a link. Lines count from 0. */
export function findLocalLinks(
  blocks: readonly Block[],
  lines: readonly string[],
  lineOf: (block: Block) => number | undefined,
): readonly LocalLink[] {
  const found: LocalLink[] = [];
  let line = 0;
  walk(blocks, (block) => {
    line = lineOf(block) ?? line;
    for (const inlines of inlinesOf(block)) visit(inlines);
  });
  return found;

  function visit(inlines: readonly Inline[]): void {
    for (const inline of inlines) {
      const isLink = inline.type === "link" || (inline.type === "image" && inline.shown === undefined);
      if (isLink && /^[/#]/.test(inline.url ?? "")) add(inline.url ?? "", true);
      if (inline.type === "text")
        for (const [, url = ""] of allMatches(inline.value, unmadeLink)) if (mayBeFile(url)) add(url, false);
      if ("children" in inline) visit(inline.children);
    }
  }

  function add(url: string, isLink: boolean): void {
    found.push({ url, isLink, position: positionOf(url) });
  }

  /** Of the address as typed: a link to a minutes file leads to a page. */
  function positionOf(url: string): Position {
    const [, date] = /^\/meetings\/(\d{4}-\d{2}-\d{2})\//.exec(url) ?? [];
    for (const [index, text] of lines.slice(line, line + searchedLines).entries()) {
      const column = [url, readableAddress(url), ...(date === undefined ? [] : [`${date}.md`, date])]
        .map((typed) => text.indexOf(typed))
        .find((at) => at >= 0);
      if (column !== undefined) return { line: line + index, column: column + 1 };
    }
    return { line, column: Math.max((lines[line] ?? "").search(/\S/), 0) + 1 };
  }
}

/** An address with private text is left out here, because it has a finding of its own. */
function mayBeFile(url: string): boolean {
  return /[./]/.test(url) && !url.includes(withheldText);
}
