import type { MarkdownIt, StateBlock, StateCore, Token } from "markdown-it";
import createMarkdownIt from "markdown-it";
import type { Inline } from "../../model/body.ts";
import type { FindPrivate } from "../../model/privacy.ts";
import type { IssueTracker } from "../../model/settings.ts";
import { once } from "../lazily.ts";
import { type BlockTree, blockTree, directiveToken } from "./block-tree.ts";
import { detailsTags } from "./details-tags.ts";
import { footnoteNumbers, footnotes } from "./footnotes.ts";
import { removeHidden } from "./hidden-characters.ts";
import { inlineTree } from "./inline-tree.ts";
import { issueKeySplitter } from "./issue-keys.ts";
import { type Excess, textExcess, tokenExcess } from "./limits.ts";
import { type ImageAt, isFileLink, isSafeLink, type LinkAddress, plainAddress } from "./links.ts";
import { plainText } from "./plain-text.ts";
import { safeInlineHtml, styleTags } from "./safe-html.ts";
import { withholdTokens } from "./withhold-tokens.ts";

export interface MarkdownOptions {
  readonly issueTrackers: readonly IssueTracker[];
  /** Finds what must not be published. */
  readonly findPrivate: FindPrivate;
}

/** A text of Markdown as a tree. */
export interface MarkdownTree extends BlockTree {
  /** In the order of their first mention. */
  readonly issueKeys: ReadonlySet<string>;
  /** Parses a piece of the same text by itself, with the link definitions of the whole. Its keys count too. */
  readonly parseInline: (markdown: string) => readonly Inline[];
  /**
   * The words that ids are made of, of a piece of the same text that reads as `content`. Mentions of footnotes and tags of styles
   * are as their author typed them, and so are links to files, whether they lead anywhere or not: no anchor changes with what is
   * known of files.
   */
  readonly anchorText: (markdown: string, content: readonly Inline[]) => string;
  /** Why the text was not parsed, so that the tree is empty; null if it was. */
  readonly excess: Excess | null;
}

/** `addressOf` says where the links of the text lead, and `shownImage` which images its page shows. */
export type Markdown = (text: string, addressOf?: LinkAddress, shownImage?: ImageAt) => MarkdownTree;

/**
 * The one Markdown dialect of minutes: that of GitHub, with no raw HTML but a few tags, issue keys as links, images of other sites
 * as links (a page makes no request to a third party), and directives on lines of their own. Any text within the limits can be parsed.
 */
export function createMarkdown({ issueTrackers, findPrivate }: MarkdownOptions): Markdown {
  const md = parser(findPrivate, (url) => isSafeLink(url) || isFileLink(url))
    .use(footnotes)
    .use(styleTags);
  const normalize = md.normalizeLink;
  md.normalizeLink = (url) => normalize(url.replace(addressInParentheses, "$1"));
  const plain = once(() => parser(findPrivate, isSafeLink));
  const splitAtKeys = issueKeySplitter(issueTrackers);

  return (text, addressOf = plainAddress, shownImage = noImage) => {
    // Collects the link definitions of the text.
    const env: { excess?: Excess } = {};
    const issueKeys = new Set<string>();
    const onKey = (key: string): void => void issueKeys.add(key);
    const excess = textExcess(text, (line) =>
      splitAtKeys(line).flatMap((piece) => (typeof piece === "string" ? [] : piece.value)),
    );
    const tokens = excess ? [] : md.parse(text, env);
    const numbers = footnoteNumbers();
    const inlines = (children: readonly Token[]): readonly Inline[] =>
      inlineTree(children, { splitAtKeys, onKey, addressOf, shownImage, numbers });
    return {
      ...blockTree(tokens, inlines, numbers),
      issueKeys,
      parseInline: (markdown) => inlines(md.parseInline(markdown, env)[0]?.children ?? []),
      anchorText(markdown, content) {
        const text = plainText(content);
        if (!mayHoldTyped.test(markdown) && !text.includes("](")) return text;
        const [inline] = plain().parseInline(markdown, env);
        const context = {
          ...{ splitAtKeys, onKey: () => undefined },
          ...{ shownImage: noImage, numbers: footnoteNumbers() },
        };
        return plainText(inlineTree(inline?.children ?? [], { ...context, addressOf: (url) => url }));
      },
      excess: excess ?? env.excess ?? null,
    };
  };
}

/** `[words]((https://example.org))` has one pair too many. */
const addressInParentheses = /^\((https?:\/\/[^()\s]+)\)$/i;
const noImage = (): null => null;

/** The address of a link or an image, unless it is a full one, a mention of a footnote, or a tag of a style. */
const mayHoldTyped = /\]\((?!https?:|mailto:|#)|\[\^|<[beis]/i;

/** Of all Markdown but footnotes and tags of styles. */
function parser(findPrivate: FindPrivate, validateLink: (url: string) => boolean): MarkdownIt {
  const md = createMarkdownIt({ html: false, linkify: true });
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  md.validateLink = validateLink;
  md.use(safeInlineHtml);
  md.use(detailsTags);
  md.block.ruler.before("paragraph", directiveToken, leafDirective, { alt: ["paragraph", "list"] });
  md.core.ruler.after("block", "limits", stopAtExcess);
  md.core.ruler.push("hidden_characters", (state) => removeHidden(state.tokens));
  md.core.ruler.push("withhold", (state) => withholdTokens(state.tokens, findPrivate));
  return md;
}

/** Looks at the blocks of a text before what is in them is parsed. */
function stopAtExcess(state: StateCore): void {
  state.env.excess = tokenExcess(state.tokens);
  if (state.env.excess) state.tokens = [];
}

function leafDirective(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  if (state.level > 0) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const found = /^::([a-z]+)\s*$/.exec(state.src.slice(start, state.eMarks[startLine]));
  if (!found) return false;
  if (silent) return true;
  const token = state.push(directiveToken, "", 0);
  token.info = found[1] ?? "";
  token.map = [startLine, startLine + 1];
  state.line = startLine + 1;
  return true;
}
