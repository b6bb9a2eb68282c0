import { parentPort } from "node:worker_threads";
import { readDocument } from "../../src/import/documents/read-document.ts";
import type { SourceFile } from "../../src/model/diagnostic.ts";

// The thread of `read-documents.ts`: a document that is made to be slow or large stops this thread alone.
parentPort?.on("message", async (file: SourceFile) => parentPort?.postMessage(await readDocument(file)));
