// Turns the log of a meeting that was minuted in a chat into Markdown, as robots for chats do.
// See https://w3c.github.io/scribe2/scribedoc.html

import { isScribe, noRoles, rolesAsMarkdown, takeRole } from "./chat-roles.ts";
import { type ChatLine, readChat } from "./irc-lines.ts";

export interface ReadLog {
  readonly markdown: string;
  /** Lines of robots, of the queue, and of who came and went. */
  readonly leftOut: number;
}

const robots = /^(?:RRSAgent|Zakim|trackbot|github-?bot|agendabot|ghurlbot|gb|ChanServ|MeetBot|logbot)\d?$/i;
/** What is said to robots or about the queue. */
const toRobots =
  /^(?:(?:RRSAgent|Zakim|trackbot|github-?bot|agendabot|ghurlbot|gb)\d?[,:]|v?q(?:ueue)?\s?[+=?-]|ack\b|agenda\s?[+?]|next agendum\b|take up (?:agendum|item|next)\b|#\w+$)/i;
const cameOrWent = /^\S{1,40} has (?:joined|left|quit|changed the topic)\b/;
const correction = /^s([/|])(.{1,200}?)\1(.{0,200}?)(?:\1g?)?$/;
const linked = /^-> ?(https?:\/\/[^\s<>]{1,1000}) ?(.{0,300})$/;
const topic = /^(sub)?topic\s?:\s*(\S.*)$/i;
const item =
  /^(?:ACTION|RESOLUTION|RESOLVED|PROPOSED(?: RESOLUTION)?|PROPOSAL|DECISION|CONSENSUS)\b.{0,20}?:/i;
const continued = /^(?:\.{3}|…)/;
/** A correction is about one of this number of lines above it. */
const corrected = 100;

/** Reads a text as a log, with the speakers, roles and topics in it as minutes have them; null if it is not a log. */
export function readIrcLog(text: string): ReadLog | null {
  const chat = readChat(text);
  if (!chat) return null;
  const roles = noRoles();
  const paragraphs: string[] = [];
  let leftOut = chat.events;
  for (const { nick, text: words } of withCorrections(chat.lines)) {
    if (words === "" || robots.test(nick) || toRobots.test(words) || cameOrWent.test(words)) leftOut += 1;
    else if (!takeRole(roles, nick, words)) addStatement(paragraphs, nick, words, isScribe(roles, nick));
  }
  const head = chat.head.filter((line) => !line.startsWith("Timestamps are"));
  const all = [...rolesAsMarkdown(roles, head), ...paragraphs];
  return { markdown: `${all.join("\n\n")}\n`, leftOut };
}

/** What the scribe writes is what others say; others write for themselves. */
function addStatement(paragraphs: string[], nick: string, words: string, byScribe: boolean): void {
  const last = paragraphs.at(-1);
  const [, isSub, title] = topic.exec(words) ?? [];
  if (title !== undefined) paragraphs.push(`${isSub ? "###" : "##"} ${title}`);
  else if (byScribe && continued.test(words) && last !== undefined && !last.startsWith("#"))
    paragraphs[paragraphs.length - 1] = `${last}\\\n${words}`;
  else if (linked.test(words))
    paragraphs.push(
      words.replace(linked, (_, url: string, name: string) => `[${name === "" ? url : name}](${url})`),
    );
  else paragraphs.push(byScribe || item.test(words) ? words : `<${nick}> ${words}`);
}

/** Puts right what `s/old/new/` corrects, in the nearest line above it that has the old words. */
function withCorrections(lines: readonly ChatLine[]): readonly ChatLine[] {
  const kept: ChatLine[] = [];
  for (const line of lines) {
    const [, , found = "", replacement = ""] = correction.exec(line.text) ?? [];
    const near = Math.max(kept.length - corrected, 0);
    const at = found === "" ? -1 : kept.slice(near).findLastIndex(({ text }) => text.includes(found));
    const one = at < 0 ? undefined : kept[near + at];
    if (one) kept[near + at] = { ...one, text: one.text.replace(found, () => replacement) };
    else kept.push(line);
  }
  return kept;
}
