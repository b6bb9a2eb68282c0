import type { Diagnostic } from "../../model/diagnostic.ts";
import type { QueueCount } from "../../model/meeting.ts";
import type { Profile } from "../profile.ts";
import type { ConsumedLines } from "../text/consumed-lines.ts";
import type { ListItem } from "../text/list-items.ts";
import { diagnosticAt, type OldText } from "../text/old-text.ts";
import { readChange } from "./numbers.ts";
import type { PrintedCount } from "./printed-figures.ts";

/** Open support tickets by queue, in the order of the minutes. */
export interface OldQueues {
  readonly counts: readonly QueueCount[];
  readonly figures: readonly PrintedCount[];
  readonly taken: readonly ConsumedLines[];
  readonly findings: readonly Diagnostic[];
}

/** `8 (+1) open FreshDesk tickets`, with a change or without, of a queue with a name or without. */
const queueLine = /^(\d{1,6}|\?+)\s*(?:\(\s*([^()]*?)\s*\))?\s+open\s+(?:(.+?)\s+)?tickets?\b[.:]?\s*(.*)$/i;

/** The queues among the items of a section; one whose count cannot be read, or that says more, stays in the body. */
export function readQueues(text: OldText, items: readonly ListItem[], { unnamedQueue }: Profile): OldQueues {
  const counts = new Map<string, number>();
  const figures: PrintedCount[] = [];
  const taken: ConsumedLines[] = [];
  const findings: Diagnostic[] = [];
  const warn = (item: ListItem, what: string, rule: string, message: string, hint: string): void => {
    findings.push(diagnosticAt(text, item.from, what, rule, "warning", message, hint));
  };
  for (const item of items) {
    const found = queueLine.exec(item.text);
    if (!found) continue;
    const [, count = "", typed, queue, rest = ""] = found;
    const name = queue?.replace(/\s+/g, " ") ?? unnamedQueue;
    if (!/^\d+$/.test(count)) {
      warn(
        item,
        count,
        "unreadable-count",
        `"${count}" is no count of ${name}`,
        "the line was left in the body",
      );
      continue;
    }
    const known = counts.get(name);
    if (known !== undefined && known !== Number(count)) {
      const message = `${name} is ${count} here and ${known} above`;
      warn(
        item,
        count,
        "repeated-queue",
        message,
        "the line was left in the body, and the first count was kept",
      );
      continue;
    }
    counts.set(name, Number(count));
    if (!item.hasChildren && rest === "") taken.push({ from: item.from, to: item.to, directive: "queues" });
    if (known !== undefined) continue;
    figures.push({
      board: "queues",
      table: 0,
      column: null,
      name,
      count: Number(count),
      change: readChange(typed ?? ""),
      typed: typed ?? null,
      position: positionIn(text, item.from, typed === undefined ? count : `(${typed}`),
    });
  }
  return { counts: [...counts].map(([name, count]) => ({ name, count })), figures, taken, findings };
}

function positionIn({ lines }: OldText, line: number, what: string): PrintedCount["position"] {
  return { line: line + 1, column: Math.max((lines[line] ?? "").indexOf(what), 0) + 1 };
}
