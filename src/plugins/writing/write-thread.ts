import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { createPrivacyScan } from "../../privacy/scan.ts";
import { textsFor } from "../../texts/languages.ts";
import { textDigest } from "../caches/digest-list.ts";
import { scannedTexts } from "../caches/scanned-texts.ts";
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
  const leaking = parts.flatMap(filesIn).filter((file) => !writeIfClean(file));
  parentPort?.postMessage(leaking.map(({ path }) => path));
});

function filesIn(part: FileToWrite | PageToMake): readonly FileToWrite[] {
  // Components of a team are not loaded here, so no page that may show them is sent to this thread.
  return "content" in part ? pageFiles(part.content, { ...layout, texts }, {}) : [part];
}

/** False for a file with private text. */
function writeIfClean(file: FileToWrite): boolean {
  const { path } = file;
  if ("digest" in file) {
    const target = join(output, filePath(path));
    const isClean = scanned.isClean(
      () => file.digest,
      () => scan.fileLeaks(path, readFileSync(target, "utf8")),
    );
    if (isClean) touchFile(target);
    return isClean;
  }
  const text = "text" in file ? file.text : Buffer.from(file.bytes).toString();
  const isClean = scanned.isClean(
    () => textDigest(path, text),
    () => scan.fileLeaks(path, text),
  );
  if (isClean) write(path, "text" in file ? text : file.bytes);
  return isClean;
}
