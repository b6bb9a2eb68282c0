import { plainText } from "../../format/markdown/plain-text.ts";
import type { Inline, Speaker } from "../../model/body.ts";

/** The content of a turn whose speaker is a node of its own. */
export interface SpokenContent {
  readonly children: readonly Inline[];
  /** What the speaker says, as plain text. */
  readonly words: string;
}

/** Characters before the name, such as a time. */
const mostBefore = 20;
/** What may follow the name within its style, as in `**Lee (Ferry Co):**`. */
const remark = /^(?: ?[([][^()[\]]*[)\]])?[\s:]*$/;

/** Makes the speaker of a turn a node of its own; where the name is not apart from the words, nothing changes. */
export function withSpeakerApart(
  children: readonly Inline[],
  speaker: string,
  name: string | null,
): SpokenContent {
  const [first, ...others] = children;
  const node = (content: Inline): Speaker => ({ type: "speaker", name, children: [content] });
  if (first?.type === "text") {
    const spellings = [`<${speaker}>`, `<@${speaker}>`, `[name=${speaker}]`, `[${speaker}]`, speaker];
    const written = spellings.find((spelling) => startOf(first.value, spelling) >= 0);
    if (written !== undefined) {
      const at = startOf(first.value, written);
      const before = textNode(first.value.slice(0, at));
      const rest = [...textNode(first.value.slice(at + written.length)), ...others];
      return { children: [...before, node({ type: "text", value: written }), ...rest], words: wordsOf(rest) };
    }
  } else if (first?.type === "strong" || first?.type === "emphasis" || first?.type === "link") {
    const written = plainText(first.children);
    if (written.startsWith(speaker) && remark.test(written.slice(speaker.length, speaker.length + 60)))
      return { children: [node(first), ...others], words: wordsOf(others) };
  }
  const words = wordsOf(children);
  return { children, words: words.startsWith(speaker) ? wordsIn(words.slice(speaker.length)) : words };
}

function startOf(text: string, spelling: string): number {
  return text.slice(0, mostBefore + spelling.length).indexOf(spelling);
}

function textNode(value: string): readonly Inline[] {
  return value === "" ? [] : [{ type: "text", value }];
}

function wordsOf(children: readonly Inline[]): string {
  return wordsIn(plainText(children));
}

/** Without a remark on the name, and the signs between it and the first word. */
function wordsIn(text: string): string {
  return text.replace(/^ ?[([][^()[\]]{1,30}[)\]](?=\s*:)/, "").replace(/^[^\p{L}\p{N}]+/u, "");
}
