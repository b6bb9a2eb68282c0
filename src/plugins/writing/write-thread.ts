import { parentPort, workerData } from "node:worker_threads";
import { createPrivacyScan } from "../../privacy/scan.ts";
import { scannedTexts } from "../caches/scanned-texts.ts";
import type { EncodedFile, WritingOrder } from "./site-writer.ts";
import { createFileWriter, filePath } from "./write-file.ts";

// The thread of `site-writer.ts`: it writes the files that hold no private text, and answers with the others. After the last
// ones it gets null.
const { output, secrets, scanFile, pageEnd }: WritingOrder = workerData;
const scan = createPrivacyScan(secrets);
const scanned = scannedTexts(scanFile, new TextEncoder().encode(pageEnd));
const write = createFileWriter(output);
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

parentPort?.on("message", (files: readonly EncodedFile[] | null) => {
  if (files === null) {
    scanned.save();
    parentPort?.close();
    return;
  }
  const leaking: string[] = [];
  for (const { path, bytes } of files) {
    if (scanned.isClean(path, bytes, () => scan.fileLeaks(path, decoder.decode(bytes)))) write(path, bytes);
    else leaking.push(filePath(path));
  }
  parentPort?.postMessage(leaking);
});
