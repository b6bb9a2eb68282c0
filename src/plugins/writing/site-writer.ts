import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { LayoutProps } from "../../../templates/components/page-props.ts";
import { sumOf } from "../../format/numbers.ts";
import type { Secrets } from "../../privacy/scan.ts";
import { compiledFile } from "../compiled-code.ts";
import type { LeakingFile } from "../leaks/leaking-file.ts";
import type { PageToMake } from "../pages/planned-page.ts";
import type { FileToWrite } from "./file-to-write.ts";

/** What the thread needs to know. */
export interface WritingOrder {
  readonly output: string;
  readonly secrets: Secrets;
  /** Remembers what was scanned; null to scan everything. */
  readonly scanFile: string | null;
  /** What all pages share, without the texts, which the thread finds by the language. */
  readonly layout: Omit<LayoutProps, "texts">;
}

/** Letters or bytes that are sent to the thread at a time. */
const batchSize = 500_000;
/** Letters that the files of a page have on average. */
const pageSize = 40_000;
/** With this number of letters or bytes waiting, it is faster to make a page in this thread than to send it to the other one. */
const enoughWaiting = 6 * batchSize;
/** Letters or bytes that may wait for the thread, so that neither a slow disk nor a few large files fill the memory. */
const maxWaiting = 10 * batchSize;

export interface SiteWriter {
  /** Whether the thread has so much to do that it should get no page to make. */
  readonly isBusy: () => boolean;
  readonly add: (file: FileToWrite | PageToMake) => Promise<void>;
  /** Resolves to the files that were not written, because they contain private text, when all others are. */
  readonly end: () => Promise<readonly LeakingFile[]>;
  /** Stops at once; to be called in any case. */
  readonly stop: () => Promise<unknown>;
}

/**
 * Scans and writes files in a thread of its own, which also makes pages if it has time for them.
 * See https://nodejs.org/api/worker_threads.html
 */
export function startWriting(order: WritingOrder): SiteWriter {
  const thread = new Worker(compiledFile("src/plugins/writing/write-thread.ts"), { workerData: order });
  const failure = once(thread, "error").then(([error]) => Promise.reject(error));
  // Whoever waits for an answer reports it.
  failure.catch(() => undefined);
  const leaking: LeakingFile[] = [];
  // Texts are copied as they are, which takes a third of the time of encoding them here and decoding them there.
  let batch: (FileToWrite | PageToMake)[] = [];
  let size = 0;
  /** Sizes of the batches that the thread has not answered yet. */
  const waiting: number[] = [];
  thread.on("message", (found: readonly LeakingFile[]) => {
    leaking.push(...found);
    waiting.shift();
  });

  const send = async (mayWait: number): Promise<void> => {
    thread.postMessage(batch);
    waiting.push(size);
    [batch, size] = [[], 0];
    // Takes the answers that have arrived.
    await setImmediate();
    while (sumOf(waiting) > mayWait) await Promise.race([once(thread, "message"), failure]);
  };
  return {
    isBusy: () => sumOf(waiting) >= enoughWaiting,
    async add(file) {
      batch.push(file);
      size += lengthOf(file);
      if (size > batchSize) await send(maxWaiting);
    },
    async end() {
      await send(0);
      thread.postMessage(null);
      await Promise.race([once(thread, "exit"), failure]);
      return leaking;
    },
    stop: () => thread.terminate(),
  };
}

function lengthOf(file: FileToWrite | PageToMake): number {
  if ("content" in file) return pageSize;
  if ("text" in file) return file.text.length;
  return "bytes" in file ? file.bytes.length : file.digest.length;
}
