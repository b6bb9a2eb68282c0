import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { compiledFile } from "../src/plugins/compiled-code.ts";
import { toEnvironment } from "../src/plugins/environment.ts";
import { compile, sourceHash } from "./compile.js";
import { readOptions } from "./options.ts";
import { isRunning } from "./replace-folder.ts";

const options = readOptions({
  usage: "npm start -- [options]",
  purpose:
    "Builds the site, serves it on this machine, and reloads the browser when minutes, templates or source change.",
  options: ["content", "base-path", "port"],
});

/** A folder of its own for each server, so that two of them never serve each other's pages. */
const output = `.serve/${process.pid}`;
removeLeftovers();
process.on("exit", () => rmSync(output, { recursive: true, force: true, maxRetries: 5 }));

function serve(): ChildProcess {
  rmSync(output, { recursive: true, force: true });
  const code = compiledFile("scripts/serve.ts");
  const child = spawn(process.execPath, [code, output, options.port], {
    stdio: "inherit",
    // Not offline: the browser would show kept pages when this address serves another site.
    env: { ...process.env, ...toEnvironment({ ...options, quarantine: true, offline: false, quiet: true }) },
  });
  child.on("exit", (code) => {
    process.exit(code ?? 0);
  });
  return child;
}

let server = serve();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));

// Polled, because file system events are unreliable when editors replace files.
let knownSource = sourceHash();
setInterval(restartIfSourceChanged, 1000);

/** Source with mistakes is reported, and the server keeps running the code that it has. */
async function restartIfSourceChanged(): Promise<void> {
  const source = sourceHash();
  if (source === knownSource) return;
  knownSource = source;
  try {
    process.env.MINUTEBOOK_CODE = await compile();
    restart();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}

function restart(): void {
  console.log("The source changed; restarting.");
  server.removeAllListeners("exit").once("exit", () => {
    server = serve();
  });
  server.kill("SIGTERM");
}

/** Removes the folders of servers that were killed. */
function removeLeftovers(): void {
  for (const name of existsSync(".serve") ? readdirSync(".serve") : [])
    if (!isRunning(Number(name))) rmSync(`.serve/${name}`, { recursive: true, force: true });
}
