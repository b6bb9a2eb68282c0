import { parentPort, workerData } from "node:worker_threads";
import { orderedParser } from "../../pipeline.ts";
import { readImageFile } from "../content/read-image-file.ts";
import type { ParsedTurn, ThreadOrder } from "./parse-in-threads.ts";
import { turns } from "./turns.ts";

// The thread of `parse-in-threads.ts`: it parses files as long as there are any, and answers with each turn.
const order: ThreadOrder = workerData;
const parse = orderedParser(order, readImageFile);
for (const { from, own } of turns(order.taken, order.unparsed.files)) {
  const answer: ParsedTurn = { from, parsed: own.map((file) => parse(file).parsed) };
  parentPort?.postMessage(answer);
}
