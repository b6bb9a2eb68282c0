import { plainText } from "../../format/markdown/plain-text.ts";
import {
  bodyPurpose,
  type MarkupNames,
  portablePurpose,
  renderBlocks,
} from "../../format/markdown/render-html.ts";
import { emailOf } from "../../format/markdown/to-email.ts";
import { markdownOf } from "../../format/markdown/to-markdown.ts";
import { blocksOf, inlinesOf, walk } from "../../format/markdown/walk.ts";
import type { Block } from "../../model/body.ts";
import { createPrivacyScan, type PrivacyScan, type Secrets } from "../../privacy/scan.ts";
import type { MinutesFile } from "../minutes-file.ts";
import type { ParsedMinutes } from "../parse-minutes.ts";

/** What screen readers say repeats the words of minutes, or has none of them. */
const names: MarkupNames = {
  toHeading: () => "",
  toItem: { action: () => "", decision: () => "", support: () => "", statement: () => "" },
  alerts: { note: "", tip: "", important: "", warning: "", caution: "" },
  details: "",
  footnotes: "",
  toFootnote: () => "",
  toMention: () => "",
  box: { ticked: "", empty: "" },
};

/**
 * Makes a check of minutes as pages, e-mails and the search show them: there, words may stand together that are apart in the
 * file. What the scan of the site would refuse is an error of its minutes, so that no other minutes wait for it.
 */
export function createLeakCheck(
  secrets: Secrets,
): (file: MinutesFile, parsed: ParsedMinutes) => ParsedMinutes {
  const scan = createPrivacyScan(secrets);
  return (file, parsed) => {
    const { meeting, diagnostics } = parsed;
    if (!meeting || !scan.mayLeak(file.front?.body ?? "") || !leaks(blocksOf(meeting.body), scan))
      return parsed;
    return {
      ...parsed,
      meeting: null,
      diagnostics: [
        ...diagnostics,
        {
          ruleId: "private-text",
          severity: "error",
          message: "what pages would show of this text looks like a phone number, code or meeting link",
          hint: "move it to coordinates, keep it out of the repository, or put other words between the word and the digits",
          file: file.path,
          line: file.lines?.from ?? file.front?.bodyLine ?? 1,
          column: 1,
        },
      ],
    };
  };
}

function leaks(blocks: readonly Block[], scan: PrivacyScan): boolean {
  const address = (url: string): string => url;
  const texts = [
    renderBlocks(blocks, bodyPurpose("/", names)),
    renderBlocks(blocks, portablePurpose("https://a.invalid/", "/", names)),
    emailOf(blocks, address, names),
    markdownOf(blocks, address),
  ];
  walk(blocks, (block) => {
    texts.push(...inlinesOf(block).map(plainText));
  });
  return texts.some((text) => scan.leaks(text));
}
