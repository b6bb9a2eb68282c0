import { bodyPurpose, type MarkupNames, portablePurpose } from "../../format/markdown/html-purposes.ts";
import { findPassages } from "../../format/markdown/passages.ts";
import { plainText } from "../../format/markdown/plain-text.ts";
import { renderBlocks } from "../../format/markdown/render-html.ts";
import { emailOf } from "../../format/markdown/to-email.ts";
import { markdownOf } from "../../format/markdown/to-markdown.ts";
import { blocksOf, inlinesOf, walk } from "../../format/markdown/walk.ts";
import type { Block, Inline, List, Paragraph } from "../../model/body.ts";
import type { Meeting } from "../../model/meeting.ts";
import { createPrivateFinder } from "../../privacy/find-private.ts";
import { createLooseFinder } from "../../privacy/loose.ts";
import { createPrivacyScan, type PrivacyScan, type Secrets } from "../../privacy/scan.ts";
import type { MinutesFile } from "../minutes-file.ts";
import type { ParsedMinutes } from "../parse-minutes.ts";
import { maskedExcerpt } from "./masked-excerpt.ts";

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
  const finders = {
    findPrivate: createPrivateFinder(secrets.rules),
    findLoosely: createLooseFinder(secrets.rules),
  };
  return (file, parsed) => {
    const { meeting, diagnostics } = parsed;
    if (!meeting || !mayLeak(file.front?.body ?? "", meeting, scan)) return parsed;
    const leak = textsOf(meeting).find(scan.leaks);
    if (leak === undefined) return parsed;
    return {
      ...parsed,
      meeting: null,
      diagnostics: [
        ...diagnostics,
        {
          ruleId: "private-text",
          severity: "error",
          message: `${shownText(maskedExcerpt(leak, finders))} looks like a phone number, code or meeting link`,
          hint: "move it to coordinates, keep it out of the repository, or put other words between the word and the digits",
          file: file.path,
          line: file.lines?.from ?? file.front?.bodyLine ?? 1,
          column: 1,
        },
      ],
    };
  };
}

function shownText(excerpt: string | null): string {
  return excerpt === null ? "what pages would show of this text" : `"${excerpt}", as pages would show it,`;
}

/** Characters of a body that may stand together with what pages show above it. */
const startLength = 200;

/** Whether minutes need a closer look, which most do not. */
function mayLeak(body: string, meeting: Meeting, scan: PrivacyScan): boolean {
  const start = body.slice(0, startLength);
  const above = [factTexts(meeting).join("\n"), itemTexts(meeting.actions), itemTexts(meeting.decisions)];
  return scan.mayLeak(body) || above.some((text) => text !== "" && scan.mayLeak(`${text}\n${start}`));
}

/** What pages, feeds, files and the search show of a meeting. */
function textsOf(meeting: Meeting): string[] {
  const { actions, decisions } = meeting;
  const facts = factTexts(meeting).map((value): Paragraph => paragraph([{ type: "text", value }]));
  const body = blocksOf(meeting.body);
  const texts = [
    ...formsOf([...facts, itemList(actions), itemList(decisions), ...body]),
    ...formsOf([...facts, ...body]),
    ...findPassages(meeting.body).map(({ text }) => text),
  ];
  walk([...body, itemList(actions), itemList(decisions)], (block) => {
    texts.push(...inlinesOf(block).map(plainText));
  });
  return texts;
}

/** Some blocks in each of the formats that readers get. */
function formsOf(blocks: readonly Block[]): string[] {
  const address = (url: string): string => url;
  return [
    renderBlocks(blocks, bodyPurpose("/", names)),
    renderBlocks(blocks, portablePurpose("https://a.invalid/", "/", names)),
    emailOf(blocks, address, names),
    markdownOf(blocks, address),
  ];
}

/** What the front matter says in words, in the order of pages. */
function factTexts({ attending, triage, next }: Meeting): string[] {
  return [
    attending?.map(({ name }) => name).join(", "),
    triage && [triage.thisWeek, triage.nextWeek].filter((name) => name !== null).join(", "),
    next?.cancelled,
  ].filter((text) => text !== undefined && text !== null);
}

type Items = Meeting["actions"] | Meeting["decisions"];

function itemTexts(items: Items): string {
  return items.map(({ text }) => text).join("\n");
}

/** In Markdown and e-mails, items follow each other wherever they are in the minutes. */
function itemList(items: Items): List {
  const children = items.map(
    ({ content }) => ({ type: "listItem", children: [paragraph(content)] }) as const,
  );
  return { type: "list", ordered: false, children };
}

function paragraph(children: readonly Inline[]): Paragraph {
  return { type: "paragraph", children };
}
