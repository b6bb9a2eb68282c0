import { Worker } from "node:worker_threads";
import { documentEnding } from "../../src/import/documents/endings.ts";
import { type ReadDocument, unreadable } from "../../src/import/documents/read-document.ts";
import type { OldFile } from "../../src/import/selection/meetings-in-file.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { compiledFile } from "../../src/plugins/compiled-code.ts";

export interface ReadDocuments {
  /** All files, in which documents are Markdown now. */
  readonly files: readonly OldFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Limits {
  /** Seconds for one document. */
  readonly seconds: number;
  /** Megabytes of memory for what the documents are read into. */
  readonly memory: number;
}

/** Real documents take less than a second, and a tenth of the memory. */
export const usualLimits: Limits = { seconds: 30, memory: 1024 };

/**
 * Reads Word files and pages among the files, each within limits, in a thread of its own that is started when it is needed.
 * See https://nodejs.org/api/worker_threads.html
 */
export async function readDocuments(
  files: readonly OldFile[],
  onRead: (done: number, total: number) => void,
  limits = usualLimits,
): Promise<ReadDocuments> {
  const total = files.filter(({ path }) => documentEnding.test(path)).length;
  const read: OldFile[] = [];
  const diagnostics: Diagnostic[] = [];
  let thread: Worker | null = null;
  let done = 0;
  try {
    for (const file of files) {
      if (!documentEnding.test(file.path)) {
        read.push(file);
        continue;
      }
      thread ??= startThread(limits);
      const document = await readInThread(thread, file, limits);
      if (document === null) {
        await thread.terminate();
        thread = null;
      }
      const { markdown, diagnostics: found } = document ?? tooMuch(file, limits);
      diagnostics.push(...found);
      if (markdown !== null) read.push({ ...file, bytes: new TextEncoder().encode(markdown) });
      done += 1;
      onRead(done, total);
    }
  } finally {
    await thread?.terminate();
  }
  return { files: read, diagnostics };
}

function startThread({ memory }: Limits): Worker {
  const thread = new Worker(compiledFile("scripts/importing/read-thread.ts"), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
    stdout: true,
    stderr: true,
  });
  // It may run out of memory just after its time is up, when nobody waits for it.
  thread.on("error", () => undefined);
  return thread;
}

/** Null if the thread runs out of time or of memory. */
function readInThread(thread: Worker, file: OldFile, { seconds }: Limits): Promise<ReadDocument | null> {
  return new Promise((resolve) => {
    const end = (document: ReadDocument | null): void => {
      clearTimeout(timer);
      thread.off("message", end);
      thread.off("error", fail);
      resolve(document);
    };
    const fail = (): void => end(null);
    const timer = setTimeout(fail, seconds * 1000);
    thread.on("message", end);
    thread.on("error", fail);
    thread.postMessage({ path: file.path, bytes: file.bytes });
  });
}

function tooMuch({ path }: OldFile, { seconds, memory }: Limits): ReadDocument {
  const reason = `it needs more than ${seconds} seconds or ${memory} MB of memory`;
  return { markdown: null, diagnostics: [unreadable(path, reason)] };
}
