import type { ActionStatus } from "../model/outline.ts";
import type { OpenItem } from "../model/writing/draft.ts";

/** What somebody decides of an action item that was open. */
export interface ItemChoice {
  readonly status: ActionStatus;
  /** With commas between them; empty for nobody. */
  readonly owners: string;
}

interface FoundItem {
  /** Index of its first line. */
  readonly line: number;
  readonly choice: ItemChoice;
}

const closed = ["done", "dropped"] as const;

/** What the text says of an item; null where its line was removed or reworded. */
export function choiceOf(notes: string, item: OpenItem): ItemChoice | null {
  return found(notes, item)?.choice ?? null;
}

/** The text with another choice for an item, in the line that `choiceOf` reads; unchanged where there is none. */
export function choose(notes: string, item: OpenItem, choice: ItemChoice): string {
  const at = found(notes, item)?.line;
  if (at === undefined) return notes;
  const lines = notes.split("\n");
  lines[at] = lineOf(item, choice);
  return lines.join("\n");
}

function lineOf(item: OpenItem, { status, owners }: ItemChoice): string {
  const marker = owners.trim() === "" ? "AI" : `AI (${owners.trim()})`;
  return `- ${marker}: ${wordsOf(item)}${status === "open" ? "" : ` [${status}]`}`;
}

function found(notes: string, item: OpenItem): FoundItem | null {
  const words = wordsOf(item);
  for (const [line, text] of notes.split("\n").entries()) {
    const choice = read(text.trimEnd(), words);
    if (choice) return { line, choice };
  }
  return null;
}

/** The choice that a line makes of an item with these words; null if it is another line. */
function read(line: string, words: string): ItemChoice | null {
  const status = closed.find((mark) => line.endsWith(` [${mark}]`)) ?? "open";
  const item = status === "open" ? line : line.slice(0, -` [${status}]`.length);
  if (!item.startsWith("- AI") || !item.endsWith(`: ${words}`)) return null;
  const marker = item.slice("- AI".length, -`: ${words}`.length);
  if (marker === "") return { status, owners: "" };
  return marker.startsWith(" (") && marker.endsWith(")") ? { status, owners: marker.slice(2, -1) } : null;
}

/** The words of its first line, after its marker. */
function wordsOf({ markdown, owners }: OpenItem): string {
  const [first = ""] = markdown.split("\n");
  const marker = owners.length > 0 ? `- AI (${owners.join(", ")}): ` : "- AI: ";
  return first.slice(marker.length);
}
