import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createPrivacyScan } from "../../privacy/scan.ts";
import { textsFor } from "../../texts/languages.ts";
import { textDigest } from "../caches/digest-list.ts";
import { scannedTexts } from "../caches/scanned-texts.ts";
import { type LeakingFile, leakingFile } from "../leaks/leaking-file.ts";
import { pageFiles } from "../pages/page-files.ts";
import type { PageToMake } from "../pages/planned-page.ts";
import { filePath } from "./file-path.ts";
import type { FileToWrite } from "./file-to-write.ts";
import type { WritingOrder } from "./site-writer.ts";
import { createFileWriter, touchFile } from "./write-file.ts";

// The thread of `site-writer.ts`: it writes the files that hold no private text, and answers with the others. After the last
// ones it gets null.
const { output, secrets, scanFile, layout }: WritingOrder = workerData;
const texts = textsFor(layout.metadata.language);
const scan = createPrivacyScan(secrets);
const scanned = scannedTexts(scanFile);
const write = createFileWriter(output);

parentPort?.on("message", (parts: readonly (FileToWrite | PageToMake)[] | null) => {
  if (parts === null) {
    scanned.save();
    parentPort?.close();
    return;
  }
  parentPort?.postMessage(parts.flatMap(filesIn).flatMap((file) => writeIfClean(file) ?? []));
});

function filesIn(part: FileToWrite | PageToMake): readonly FileToWrite[] {
  // Components of a team are not loaded here, so no page that may show them is sent to this thread.
  return "content" in part ? pageFiles(part.content, { ...layout, texts }, {}) : [part];
}

/** What is private in a file, which is not written then; otherwise null. */
function writeIfClean(file: FileToWrite): LeakingFile | null {
  const { path } = file;
  if ("digest" in file) {
    const target = join(output, filePath(path));
    const leak = scanned.leak(
      () => file.digest,
      () => leakingFile(scan, path, readFileSync(target, "utf8")),
    );
    if (leak === null) touchFile(target);
    return leak;
  }
  const text = "text" in file ? file.text : Buffer.from(file.bytes).toString();
  const leak = scanned.leak(
    () => textDigest(path, text),
    () => leakingFile(scan, path, text),
  );
  if (leak === null) write(path, "text" in file ? text : file.bytes);
  return leak;
}
