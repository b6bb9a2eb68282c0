import { writeFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import { counted } from "../src/format/numbers.ts";
import { stageCosts } from "../src/plugins/stage.ts";
import { buildSite } from "./build-site.ts";
import { compileLess } from "./compile-less.ts";
import { fail } from "./fail.ts";
import { readOptions } from "./options.ts";

const options = readOptions({
  usage: "npm run build -- [options]",
  purpose: "Builds the site. Minutes with errors stop the build and leave the previous output unchanged.",
  options: ["content", "output", "base-path", "url", "quarantine", "skip", "timings"],
});

compileLess();
// Threads that start later get less room for young objects than this one, because they keep nothing.
setFlagsFromString("--max-semi-space-size=8");
// Most of what a build keeps lives until it ends, so V8 may collect garbage as soon as the heap has grown by this much.
setFlagsFromString("--heap-growing-percent=20");
const started = Date.now();
try {
  const fileCount = await buildSite(options, options.output);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (options.timings !== null) await writeFile(options.timings, `${JSON.stringify(stageCosts())}\n`);
  console.log(`Wrote ${counted(fileCount, "file")} to ${options.output} in ${seconds} s.`);
} catch (error) {
  fail(error, `Nothing was built; ${options.output} is unchanged.`);
}
