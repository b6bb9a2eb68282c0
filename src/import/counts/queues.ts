// Reads the support queues, which are list items.

import type { ConsumedLines } from "../../dialects/text/consumed-lines.ts";
import type { ListItem } from "../../dialects/text/list-items.ts";
import { diagnosticAt, type OldText } from "../../dialects/text/old-text.ts";
import type { Diagnostic, Position } from "../../model/diagnostic.ts";
import type { QueueCount } from "../../model/meeting.ts";
import type { Profile } from "../profile.ts";
import { readChange } from "./numbers.ts";
import type { PrintedCount } from "./printed-counts.ts";

/** Open support tickets by queue, in the order of the minutes. */
export interface OldQueues {
  readonly counts: readonly QueueCount[];
  readonly printed: readonly PrintedCount[];
  readonly consumed: readonly ConsumedLines[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `8 (+1) open FreshDesk tickets`; the change and the queue's name are optional. */
const queueLine = /^(\d{1,6}|\?+)\s*(?:\(\s*([^()]*?)\s*\))?\s+open\s+(?:(.+?)\s+)?tickets?\b[.:]?\s*(.*)$/i;

/** Reads the queues among the items of a section. An item that is unreadable, or that says more, stays in the body. */
export function readQueues(text: OldText, items: readonly ListItem[], { unnamedQueue }: Profile): OldQueues {
  const counts = new Map<string, number>();
  const printed: PrintedCount[] = [];
  const consumed: ConsumedLines[] = [];
  const diagnostics: Diagnostic[] = [];
  const warn = (line: number, count: string, ruleId: string, message: string, hint: string): void => {
    diagnostics.push(diagnosticAt(text, line, count, ruleId, "warning", message, hint));
  };
  for (const { from, to, text: content, hasChildren } of items) {
    const found = queueLine.exec(content);
    if (!found) continue;
    const [, count = "", typed, queue, rest = ""] = found;
    const name = queue?.replace(/\s+/g, " ") ?? unnamedQueue;
    if (!/^\d+$/.test(count)) {
      const message = `"${count}" was found for ${name}, expected a count`;
      warn(
        from,
        count,
        "unreadable-count",
        message,
        "the line was left in the body; write the count by hand",
      );
      continue;
    }
    const earlier = counts.get(name);
    if (earlier !== undefined && earlier !== Number(count)) {
      const message = `${name} is ${count} here and ${earlier} above`;
      const hint = "the line was left in the body, and the first count was kept; correct it by hand";
      warn(from, count, "repeated-queue", message, hint);
      continue;
    }
    counts.set(name, Number(count));
    if (!hasChildren && rest === "") consumed.push({ from, to, directive: "queues" });
    if (earlier !== undefined) continue;
    printed.push({
      board: "queues",
      table: 0,
      column: null,
      name,
      count: Number(count),
      change: readChange(typed ?? ""),
      typed: typed ?? null,
      position: positionOf(text, from, typed === undefined ? count : `(${typed}`),
    });
  }
  return { counts: [...counts].map(([name, count]) => ({ name, count })), printed, consumed, diagnostics };
}

function positionOf({ lines }: OldText, line: number, content: string): Position {
  return { line: line + 1, column: Math.max((lines[line] ?? "").indexOf(content), 0) + 1 };
}
