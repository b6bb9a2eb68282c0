// Warns about what the import cannot repair.

import { diagnosticAt, type OldText } from "../../dialects/text/old-text.ts";
import type { MarkdownLink } from "../../format/markdown/markdown-text.ts";
import { positionsIn } from "../../format/text-position.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { createPrivateFinder, defaultPrivacyRules } from "../../privacy/find-private.ts";

/** Warns about links that worked only where the old file was: the import moves the file, and copies no attachments. */
export function warnOfRelativeLinks(text: OldText, links: readonly MarkdownLink[]): Diagnostic[] {
  return links
    .filter(({ target }) => !/^(?:[a-z][a-z\d+.-]*:|#)/i.test(target))
    .map(({ target, line: block }) => {
      const name = target.replace(/^.*\//, "").replace(/[?#].*$/, "");
      const line = text.lines.findIndex((content, index) => index >= block && content.includes(name));
      const isAddress = /^\/\/?[^/]/.test(target);
      return diagnosticAt(
        text,
        line < 0 ? block : line,
        target,
        "relative-link",
        "warning",
        isAddress
          ? `"${target}" is an address on the old site, and breaks if this archive is published elsewhere`
          : `"${target}" is relative to the folder of the old file, and is published as text`,
        "write the full address, as in https://example.org/page",
      );
    });
}

const findPrivate = createPrivateFinder(defaultPrivacyRules);

/** Warns about dial-in data in the body, which the published site withholds. */
export function warnOfPrivateText(path: string, text: string): Diagnostic[] {
  const positionOf = positionsIn(text);
  return findPrivate(text).map(({ start }) => ({
    ruleId: "private-text",
    severity: "warning",
    message: "a phone number, PIN or meeting room was found here; the published site withholds it",
    hint: "move it to coordinates, or keep it out of the repository",
    file: path,
    ...positionOf(start),
  }));
}
