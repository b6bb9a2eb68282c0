import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Secrets } from "../../privacy/scan.ts";
import { compiledFile } from "../compiled-code.ts";

/** What the thread needs to know. */
export interface WritingOrder {
  readonly output: string;
  readonly secrets: Secrets;
  /** Remembers what was scanned; null to scan everything. */
  readonly scanFile: string | null;
}

export interface TextFile {
  /** Site path, such as `/meetings/2020-09-14/`. */
  readonly path: string;
  readonly text: string;
}

export interface BinaryFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file of the earlier site that the new one has too. */
export interface UnchangedFile {
  readonly path: string;
  /** That of its path and text, see `textDigest`. */
  readonly digest: string;
}

export type FileToWrite = TextFile | BinaryFile | UnchangedFile;

/** Letters or bytes that are sent to the thread at a time. */
const batchSize = 500_000;
/** Batches that may wait for the thread, so that a slow disk does not fill the memory. */
const maxWaiting = 8;

export interface SiteWriter {
  readonly add: (file: FileToWrite) => Promise<void>;
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
  // Texts are copied as they are, which takes a third of the time of encoding them here and decoding them there.
  let batch: FileToWrite[] = [];
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

function lengthOf(file: FileToWrite): number {
  if ("text" in file) return file.text.length;
  return "bytes" in file ? file.bytes.length : file.digest.length;
}
