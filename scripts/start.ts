import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { compiledFile, isInstalled } from "../src/plugins/compiled-code.ts";
import { toEnvironment } from "../src/plugins/environment.ts";
import { followSource } from "./follow-source.ts";
import { readOptions } from "./options.ts";
import { isRunning } from "./replace-folder.ts";

const options = readOptions({
  usage: "npm start -- [options]",
  purpose:
    "Builds the site, serves it on this machine, and reloads the browser when minutes, templates or source change.",
  options: ["content", "base-path", "port"],
});

/** V8 collects garbage less often, and a server that holds thousands of meetings answers sooner after a save. */
const roomForYoung = "--max-semi-space-size=64";

const serveFolder = ".cache/serve";
/** A folder of its own for each server, so that two of them never serve each other's pages. */
const output = `${serveFolder}/${process.pid}`;
removeLeftovers();
process.on("exit", () => rmSync(output, { recursive: true, force: true, maxRetries: 5 }));

function serve(): ChildProcess {
  rmSync(output, { recursive: true, force: true });
  const code = compiledFile("scripts/serve.ts");
  const child = spawn(process.execPath, [roomForYoung, code, output, options.port], {
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

if (!isInstalled()) followSource(restart);

function restart(): void {
  console.log("The source changed; restarting.");
  server.removeAllListeners("exit").once("exit", () => {
    server = serve();
  });
  server.kill("SIGTERM");
}

/** Removes the folders of servers that were killed. */
function removeLeftovers(): void {
  for (const name of existsSync(serveFolder) ? readdirSync(serveFolder) : [])
    if (!isRunning(Number(name))) rmSync(`${serveFolder}/${name}`, { recursive: true, force: true });
}
