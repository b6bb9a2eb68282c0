import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { toEnvironment } from "../src/plugins/environment.ts";
import { configPath } from "./build-site.ts";
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

/** Eleventy rebuilds the site when minutes or styles change. */
function serve(): ChildProcess {
  // Otherwise pages of deleted minutes would still be served.
  rmSync(output, { recursive: true, force: true });
  const eleventy = [`--config=${configPath()}`, "--serve", "--quiet", `--port=${options.port}`];
  const child = spawn(
    process.execPath,
    ["node_modules/@11ty/eleventy/cmd.cjs", ...eleventy, "--input=templates", `--output=${output}`],
    {
      stdio: "inherit",
      // Not offline: the browser would show kept pages when this address serves another site.
      env: { ...process.env, ...toEnvironment({ ...options, quarantine: true, offline: false }) },
    },
  );
  child.on("exit", (code) => {
    process.exit(code ?? 0);
  });
  return child;
}

let server = serve();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));

// Polled, because file system events are unreliable when editors replace files.
let knownMinutes = minutesFiles();
let knownSource = sourceHash();
setInterval(async () => {
  restartIfMinutesAreGone();
  await restartIfSourceChanged();
}, 1000);

/** Eleventy does not rebuild when a file is deleted or renamed. */
function restartIfMinutesAreGone(): void {
  const present = minutesFiles();
  const isAnyGone = [...knownMinutes].some((name) => !present.has(name));
  knownMinutes = present;
  if (isAnyGone) restart("A minutes file was deleted or renamed");
}

/** Source with mistakes is reported, and the server keeps running the code that it has. */
async function restartIfSourceChanged(): Promise<void> {
  const source = sourceHash();
  if (source === knownSource) return;
  knownSource = source;
  try {
    process.env.MINUTEBOOK_CODE = await compile();
    restart("The source changed");
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}

function minutesFiles(): ReadonlySet<string> {
  if (!existsSync(options.content)) return new Set();
  const names = readdirSync(options.content, { recursive: true, encoding: "utf8" });
  return new Set(names.filter((name) => name.endsWith(".md")));
}

function restart(reason: string): void {
  console.log(`${reason}; restarting.`);
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
