import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { createTextPool } from "../../format/reuse/text-pool.ts";
import {
  type ContentFiles,
  type Destination,
  type KnownFile,
  type MinutesMemory,
  orderedParser,
  type ParsingOrder,
  parsingOrder,
} from "../../pipeline.ts";
import { compiledFile } from "../compiled-code.ts";
import { readImageFile } from "../content/read-image-file.ts";
import { nothingTaken, type Taken, turns } from "./turns.ts";

/** What the thread needs to know. */
export interface ThreadOrder extends ParsingOrder {
  readonly taken: Taken;
}

/** What the thread parsed in one turn. */
export interface ParsedTurn {
  /** The place of the first of them. */
  readonly from: number;
  readonly parsed: readonly KnownFile["parsed"][];
}

/** Fewer files are parsed before a thread has started. */
const fewestFiles = 100;

/**
 * Parses the files that `memory` has not parsed, some of them in a thread of its own, where there are many. Each thread takes
 * a few files at a time, so that both end together. See https://nodejs.org/api/worker_threads.html
 */
export async function parseInThreads(
  files: ContentFiles,
  destination: Destination,
  memory: MinutesMemory,
): Promise<void> {
  const order = parsingOrder(files, destination, memory);
  if (order === null || order.unparsed.files.length < fewestFiles || availableParallelism() < 2) return;
  const { parsedBy, files: unparsed } = order.unparsed;
  // The thread reads them again, because the tree of YAML takes longer to send.
  const unread = unparsed.map((file) => ({ ...file, file: null }));
  const taken = nothingTaken();
  const threadOrder: ThreadOrder = { ...order, unparsed: { parsedBy, files: unread }, taken };
  const thread = new Worker(compiledFile("src/plugins/parsing/parse-thread.ts"), { workerData: threadOrder });
  const poolTexts = createTextPool();
  const keep = (parsed: readonly KnownFile[]): void => {
    poolTexts(parsed.map((file) => file.parsed));
    memory.keep({ parsedBy, files: parsed });
  };
  thread.on("message", ({ from, parsed }: ParsedTurn) => {
    const own = unread.slice(from, from + parsed.length);
    keep(own.map((file, at) => ({ ...file, parsed: parsed[at] ?? null })));
  });
  const parse = orderedParser(order, readImageFile);
  for (const { own } of turns(taken, unparsed)) keep(own.map(parse));
  await once(thread, "exit");
}
