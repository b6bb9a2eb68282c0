// Reads the lines of chat logs, as IRC clients and robots write them.

/** A line that somebody wrote. */
export interface ChatLine {
  readonly nick: string;
  readonly text: string;
}

const time = String.raw`\[?(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d(?::\d\d(?:\.\d{1,6})?)?Z?\]?`;
const nick = String.raw`[\p{L}\p{N}_()\[\]{}\\|^-]{1,40}`;
/** `15:04 <jo> text`, `<@jo> text`, and with tabs `2024-03-05 15:04:01 ⇥ jo ⇥ text`. */
const said = new RegExp(String.raw`^(?:${time}[ \t]+)?<[@+%~& ]?(${nick})>(?:[ \t](.*))?$`, "u");
const tabbed = new RegExp(String.raw`^${time}\t[@+%~&]?(${nick})\t(.*)$`, "u");
/** `15:04:01 [jo]`, whose text is on the next line. */
const named = new RegExp(String.raw`^${time}[ \t]+\[(${nick})\]$`, "u");
/** `*** jo has joined #tide`, `-!- jo has quit`, and with one star, which may also begin an entry of a list. */
const event = new RegExp(
  String.raw`^(?:${time}[ \t]+)?(?:(?:\*{3}|-!-|-->|<--) \S|\* ${nick} (?:has|joins|joined|leaves|left|quits?|is now)\b)`,
  "u",
);

/** The number of lines that show what a text is. */
const tried = 200;
/** A text with fewer quotes somebody. */
const fewest = 3;

export interface ChatLog {
  readonly lines: readonly ChatLine[];
  /** The lines before anybody wrote. */
  readonly head: readonly string[];
  /** How many lines say who came and went. */
  readonly events: number;
}

/** Reads a text as a chat log; null if most of its lines are of another kind. */
export function readChat(text: string): ChatLog | null {
  const all = text.split("\n").map((line) => line.trimEnd());
  const written = all.filter((line) => line !== "").slice(0, tried);
  const known = written.filter((line, index) => isKnown(line) || named.test(written[index - 1] ?? ""));
  const turns = written.filter((line) => [said, tabbed, named].some((form) => form.test(line)));
  if (turns.length < fewest || known.length * 10 < written.length * 7) return null;
  const lines: ChatLine[] = [];
  const head: string[] = [];
  let events = 0;
  let waiting: string | null = null;
  for (const line of all) {
    if (line === "") continue;
    const [, who, words = ""] = said.exec(line) ?? tabbed.exec(line) ?? [];
    const next = named.exec(line)?.[1];
    if (who !== undefined) lines.push({ nick: who, text: words.trim() });
    else if (waiting !== null && next === undefined) lines.push({ nick: waiting, text: line.trim() });
    else if (event.test(line)) events += 1;
    else if (next === undefined) {
      const last = lines.at(-1);
      if (last) lines.push({ nick: last.nick, text: line.trim() });
      else head.push(line.trim());
    }
    waiting = next ?? null;
  }
  return { lines, head, events };
}

function isKnown(line: string): boolean {
  return [said, tabbed, named, event].some((form) => form.test(line));
}
