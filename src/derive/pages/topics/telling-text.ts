import { memoize } from "../../../format/reuse/memoize.ts";
import { topicText } from "../../../format/topic-text.ts";
import type { TopicMention } from "../../../model/outline.ts";
import type { Topic } from "./mentioned-topics.ts";

const issue = String.raw`(?:[A-Z][A-Z0-9_]+-|[\w./-]*[#!]|\bgh-)\d+`;
const issues = `${issue}(?:(?:, | and | & |,|/| )${issue})*`;
const anyIssue = new RegExp(issue, "g");

const status = /^\[(?:done|dropped)\] ?| ?\[(?:done|dropped)\]$/i;
const marker = /^(?:AIs?|Action items?|Decision)\b[^:]{0,60}:\s*/i;
/**
 * Issues before a line and behind it. Those within it stay, because what is on either side of them could mean something else
 * together, such as a phone number.
 */
const asides: readonly RegExp[] = [
  new RegExp(`^${issues}[ :–—,-]*`),
  new RegExp(String.raw`[ ]?[(\[](?:see |for |in )?${issues}[)\]][ .:]*$`),
  new RegExp(`(?: |^)(?:(?:for|of|in|at|on|to|see|via|from|with|under|as|and|the) ){0,3}${issues}[ .:]*$`),
];
const edges = /^[\s,;:–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/g;

const label =
  /^(?:github |gitlab )?(?:tracking |related )?(?:issues?|prs?|pull requests?|tickets?|links?|minutes|agenda)$/i;

/** The most mentions that are weighed; what a topic is about is said early and often. */
const mostMentions = 100;
/** More words say no more. */
const enoughWords = 12;
const fewestWords = 2;

/** What a topic is about, as its page, its feed and the list of topics say it; empty for a named topic, whose name says it. */
export const subjectOf = memoize(({ kind, meetings }: Topic): string =>
  kind === "named" ? "" : tellingText(meetings.toReversed().flatMap(({ mentions }) => mentions)),
);

/**
 * What an issue is about, in the words of the mention that says it best: a heading or a line of some length about no other
 * issue, without the issue itself, addresses and marks. Of equal ones the first, so that it rarely changes. Empty if no
 * mention says anything. `mentions` are the oldest first.
 */
export function tellingText(mentions: readonly TopicMention[]): string {
  let best = { text: "", score: 0 };
  for (const { text, headings } of mentions.slice(0, mostMentions)) {
    const candidate = withoutAsides(text);
    const words = candidate === "" ? 0 : candidate.split(" ").length;
    if (words < fewestWords || isLabel(candidate)) continue;
    const others = Math.max(new Set(text.match(anyIssue)).size - 1, 0);
    const isHeading = headings.at(-1) === text;
    const score =
      Math.min(words, enoughWords) -
      Math.max(words - 2 * enoughWords, 0) / 4 -
      3 * others +
      (isHeading ? 4 : 0);
    if (best.text === "" || score > best.score) best = { text: candidate, score };
  }
  return best.text;
}

/** Whether a line only says that it links an issue, as `GitHub issue` does. */
export function isLabel(text: string): boolean {
  return label.test(text);
}

function withoutAsides(text: string): string {
  let line = text
    .replace(/^… | …$/g, "")
    .replace(marker, "")
    .replace(status, "");
  for (const aside of asides) line = line.replace(aside, "");
  return topicText(line).replace(edges, "");
}
