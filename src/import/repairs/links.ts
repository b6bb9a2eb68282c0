import type { MarkdownLink } from "../../format/markdown/markdown-text.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { diagnosticAt, type OldText } from "../text/old-text.ts";

/** Links that were right where the old file lay, and attachments beside it: nothing of them is imported. */
export function relativeLinks(text: OldText, links: readonly MarkdownLink[]): Diagnostic[] {
  return links
    .filter(({ target }) => !/^(?:[a-z][a-z\d+.-]*:|#)/i.test(target))
    .map(({ target, line: block }) => {
      const name = target.replace(/^.*\//, "").replace(/[?#].*$/, "");
      const line = text.lines.findIndex((content, index) => index >= block && content.includes(name));
      const isPage = /^\/\/?[^/]/.test(target);
      return diagnosticAt(
        text,
        line < 0 ? block : line,
        target,
        "relative-link",
        "warning",
        isPage
          ? `"${target}" is an address of the old site, and leads nowhere if this archive is published elsewhere`
          : `"${target}" is a path from the folder of the old file, and is published as text`,
        "write the full address, as in https://example.org/page",
      );
    });
}
