import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { compiledFile } from "../compiled-code.ts";
import type { TextFile, WritingOrder } from "./write-file.ts";

/** Characters that are sent to the thread at a time. */
const batchSize = 500_000;
/** Batches that may wait for the thread, so that a slow disk does not fill the memory. */
const maxWaiting = 8;

export interface SiteWriter {
  readonly add: (file: TextFile) => Promise<void>;
  /** Resolves to the files that were not written, because they contain private text, when all others are. */
  readonly end: () => Promise<readonly string[]>;
  /** Stops at once; to be called in any case. */
  readonly stop: () => Promise<unknown>;
}

/** Scans and writes files in a thread of its own, while this one renders. See https://nodejs.org/api/worker_threads.html */
export function startWriting(order: WritingOrder): SiteWriter {
  const thread = new Worker(compiledFile("src/plugins/writing/write-thread.ts"), { workerData: order });
  const failure = once(thread, "error").then(([error]) => Promise.reject(error));
  // Whoever waits for an answer reports it.
  failure.catch(() => undefined);
  const leaking: string[] = [];
  let batch: TextFile[] = [];
  let size = 0;
  let waiting = 0;
  thread.on("message", (found: readonly string[]) => {
    leaking.push(...found);
    waiting -= 1;
  });

  const send = async (mayWait: number): Promise<void> => {
    thread.postMessage(batch);
    [batch, size, waiting] = [[], 0, waiting + 1];
    while (waiting > mayWait) await Promise.race([once(thread, "message"), failure]);
  };
  return {
    async add(file) {
      batch.push(file);
      size += file.text.length;
      if (size > batchSize) await send(maxWaiting);
    },
    async end() {
      await send(0);
      return leaking;
    },
    stop: () => thread.terminate(),
  };
}
