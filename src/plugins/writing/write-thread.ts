import { parentPort, workerData } from "node:worker_threads";
import { createPrivacyScan } from "../../privacy/scan.ts";
import { createFileWriter, filePath, type TextFile, type WritingOrder } from "./write-file.ts";

// The thread of `writing-thread.ts`: it writes the files that hold no private text, and answers with the others.
const { output, secrets }: WritingOrder = workerData;
const scan = createPrivacyScan(secrets);
const write = createFileWriter(output);

parentPort?.on("message", (files: readonly TextFile[]) => {
  const leaking = files.filter(({ path, text }) => scan.fileLeaks(path, text));
  for (const file of files) if (!leaking.includes(file)) write(file);
  parentPort?.postMessage(leaking.map(({ path }) => filePath(path)));
});
