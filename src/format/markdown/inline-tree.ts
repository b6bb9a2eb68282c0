import type { Token } from "markdown-it";
import type { Inline, StyleName } from "../../model/body.ts";
import { type FootnoteNumbers, footnoteTokens } from "./footnotes.ts";
import { withHiddenEncoded } from "./hidden-characters.ts";
import type { SplitAtKeys } from "./issue-keys.ts";
import { type ImageAt, type LinkAddress, readableAddress } from "./links.ts";
import { textOf } from "./plain-text.ts";

/** Deeper styles are left out of the tree, so that no recursion over it runs out of stack. */
const deepest = 100;

const styles: Readonly<Record<string, StyleName>> = {
  em_open: "emphasis",
  strong_open: "strong",
  s_open: "delete",
  sub_open: "sub",
  sup_open: "sup",
  kbd_open: "kbd",
  mark_open: "mark",
  ins_open: "ins",
  del_open: "del",
};

interface Open {
  readonly token: Token;
  /** What came before it in the same parent. */
  readonly before: Inline[];
}

export interface InlineContext {
  readonly splitAtKeys: SplitAtKeys;
  /** Hears each issue key in order. */
  readonly onKey: (key: string) => void;
  /** A link or image that leads nowhere is the text that its author wrote. */
  readonly addressOf: LinkAddress;
  readonly shownImage: ImageAt;
  readonly numbers: FootnoteNumbers;
}

/** The children of an inline token as a tree. */
export function inlineTree(
  tokens: readonly Token[],
  { splitAtKeys, onKey, addressOf, shownImage, numbers }: InlineContext,
): readonly Inline[] {
  const open: Open[] = [];
  let children: Inline[] = [];
  let text = "";
  let linkDepth = 0;
  let skipped = 0;
  /** What closes a link that leads nowhere. */
  let unmade: string | null = null;

  for (const token of tokens) {
    if (token.type === "text") addText(token.content);
    else if (token.type === "softbreak") text += "\n";
    else if (token.type === "link_open" && leadsNowhere(token, "href")) {
      text += "[";
      unmade = targetText(token, "href");
    } else if (token.type === "link_close" && unmade !== null) {
      addText(unmade);
      unmade = null;
    } else if (token.type === "image" && leadsNowhere(token, "src"))
      addText(`![${token.content}${targetText(token, "src")}`);
    else {
      flush();
      if (token.nesting === 1) start(token);
      else if (token.nesting === -1) end();
      else children.push(leaf(token));
    }
  }
  flush();
  return exact(children);

  function leadsNowhere(token: Token, name: "href" | "src"): boolean {
    const url = attribute(token, name);
    return addressOf(url) === null && (token.type !== "image" || shownImage(url) === null);
  }

  function addText(content: string): void {
    for (const piece of splitAtKeys(content)) {
      if (typeof piece === "string") text += piece;
      else {
        flush();
        onKey(piece.value);
        children.push(linkDepth > 0 ? { type: "issueKey", value: piece.value } : piece);
      }
    }
  }

  function flush(): void {
    if (text !== "") children.push({ type: "text", value: text });
    text = "";
  }

  function start(token: Token): void {
    if (open.length === deepest) skipped += 1;
    else {
      open.push({ token, before: children });
      children = [];
      if (token.type === "link_open") startLink(attribute(token, "href"));
    }
  }

  /** The address of an issue is a mention of it, whatever the words of the link are. */
  function startLink(url: string): void {
    linkDepth += 1;
    for (const piece of splitAtKeys(url)) if (typeof piece !== "string") onKey(piece.value);
  }

  function end(): void {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const last = open.pop();
    if (!last) return;
    if (last.token.type === "link_open") linkDepth -= 1;
    last.before.push(parent(last.token, exact(children), addressOf));
    children = last.before;
  }

  function reference({ info: label }: Token): Inline {
    const { number, isFirst } = numbers.mention(label);
    return { type: "footnoteReference", label, number, ...(isFirst ? { isFirst } : {}) };
  }

  function leaf(token: Token): Inline {
    if (token.type === "code_inline") return { type: "inlineCode", value: token.content };
    if (token.type === "hardbreak") return { type: "break" };
    if (token.type === footnoteTokens.reference) return reference(token);
    if (token.type !== "image") return { type: "text", value: token.content };
    const alt = token.content;
    const source = attribute(token, "src");
    const shown = shownImage(source);
    return {
      type: "image",
      alt,
      ...(linkDepth > 0 ? {} : { url: shown?.path ?? addressOf(source) ?? "" }),
      ...(shown ? { shown } : {}),
    };
  }
}

/** The end of a link or image as people type it. */
function targetText(token: Token, name: "href" | "src"): string {
  const title = attribute(token, "title");
  const address = withHiddenEncoded(readableAddress(attribute(token, name)));
  return `](${address}${title === "" ? "" : ` "${title}"`})`;
}

function parent(token: Token, children: readonly Inline[], addressOf: LinkAddress): Inline {
  const style = styles[token.type];
  if (style) return { type: style, children };
  const url = addressOf(attribute(token, "href")) ?? "";
  const title = attribute(token, "title");
  // An address that is written as such has a markup of its own.
  const isNamed = token.markup === "" && /^https?:/i.test(url) && textOf(children) !== url;
  return {
    type: "link",
    url,
    ...(title === "" ? {} : { title }),
    ...(isNamed ? { isNamed } : {}),
    children,
  };
}

function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? "");
}

/** A copy without the room that `push` reserves. */
function exact<Item>(list: readonly Item[]): readonly Item[] {
  return list.slice();
}
