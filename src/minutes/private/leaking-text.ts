import { bodyPurpose, type MarkupNames, portablePurpose } from "../../format/markdown/html-purposes.ts";
import { findPassages } from "../../format/markdown/passages.ts";
import { plainText } from "../../format/markdown/plain-text.ts";
import { renderBlocks } from "../../format/markdown/render-html.ts";
import { emailOf } from "../../format/markdown/to-email.ts";
import { markdownOf } from "../../format/markdown/to-markdown.ts";
import { blocksOf, inlinesOf, walk } from "../../format/markdown/walk.ts";
import type { List, Paragraph } from "../../model/body.ts";
import type { Meeting } from "../../model/meeting.ts";
import { createPrivacyScan, type PrivacyScan, type Secrets } from "../../privacy/scan.ts";
import type { MinutesFile } from "../minutes-file.ts";
import type { ParsedMinutes } from "../parse-minutes.ts";

/** What screen readers say repeats the words of minutes, or has none of them. */
const names: MarkupNames = {
  permalinkTo: () => "",
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
    if (!meeting || !mayLeak(file.front?.body ?? "", meeting, scan) || !leaks(meeting, scan)) return parsed;
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

/** Whether minutes need a closer look, which most do not. */
function mayLeak(body: string, { actions, decisions }: Meeting, scan: PrivacyScan): boolean {
  return [body, itemTexts(actions), itemTexts(decisions)].some(scan.mayLeak);
}

function leaks({ body, actions, decisions }: Meeting, scan: PrivacyScan): boolean {
  const blocks = [...blocksOf(body), itemList(actions), itemList(decisions)];
  const address = (url: string): string => url;
  const texts = [
    renderBlocks(blocks, bodyPurpose("/", names)),
    renderBlocks(blocks, portablePurpose("https://a.invalid/", "/", names)),
    emailOf(blocks, address, names),
    markdownOf(blocks, address),
    ...findPassages(body).map(({ text }) => text),
  ];
  walk(blocks, (block) => {
    texts.push(...inlinesOf(block).map(plainText));
  });
  return texts.some((text) => scan.leaks(text));
}

type Items = Meeting["actions"] | Meeting["decisions"];

function itemTexts(items: Items): string {
  return items.map(({ text }) => text).join("\n");
}

/** In Markdown and e-mails, items follow each other wherever they are in the minutes. */
function itemList(items: Items): List {
  const children = items.map(({ content }) => {
    const paragraph: Paragraph = { type: "paragraph", children: content };
    return { type: "listItem", children: [paragraph] } as const;
  });
  return { type: "list", ordered: false, children };
}
