import { parentPort, workerData } from "node:worker_threads";
import { createPrivacyScan } from "../../privacy/scan.ts";
import { scannedTexts } from "../caches/scanned-texts.ts";
import type { BinaryFile, TextFile, WritingOrder } from "./site-writer.ts";
import { createFileWriter } from "./write-file.ts";

// The thread of `site-writer.ts`: it writes the files that hold no private text, and answers with the others. After the last
// ones it gets null.
const { output, secrets, scanFile }: WritingOrder = workerData;
const scan = createPrivacyScan(secrets);
const scanned = scannedTexts(scanFile);
const write = createFileWriter(output);

parentPort?.on("message", (files: readonly (TextFile | BinaryFile)[] | null) => {
  if (files === null) {
    scanned.save();
    parentPort?.close();
    return;
  }
  const leaking: string[] = [];
  for (const file of files) {
    const { path } = file;
    const text = "text" in file ? file.text : Buffer.from(file.bytes).toString();
    if (scanned.isClean(path, text, () => scan.fileLeaks(path, text)))
      write(path, "text" in file ? text : file.bytes);
    else leaking.push(path);
  }
  parentPort?.postMessage(leaking);
});
