import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toEnvironment } from "../src/plugins/environment.ts";
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

const tool = (path: string): string => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/**
 * tsx restarts Eleventy when TypeScript changes; Eleventy rebuilds the site when minutes or styles change.
 */
function serve(): ChildProcess {
  // Otherwise pages of deleted minutes would still be served.
  rmSync(output, { recursive: true, force: true });
  const eleventy = ["--config=.eleventy.ts", "--serve", "--quiet", `--port=${options.port}`];
  const child = spawn(
    process.execPath,
    [
      ...[tool("tsx/dist/cli.mjs"), "watch", "--clear-screen=false"],
      ...[tool("@11ty/eleventy/cmd.cjs"), ...eleventy, "--input=templates", `--output=${output}`],
    ],
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

// Eleventy does not rebuild when a file is deleted or renamed, so the server restarts. Polled, because file
// system events are unreliable when editors replace files.
let known = minutesFiles();
setInterval(() => {
  const present = minutesFiles();
  const isAnyDeleted = [...known].some((name) => !present.has(name));
  known = present;
  if (isAnyDeleted) restart();
}, 1000);

function minutesFiles(): ReadonlySet<string> {
  if (!existsSync(options.content)) return new Set();
  const names = readdirSync(options.content, { recursive: true, encoding: "utf8" });
  return new Set(names.filter((name) => name.endsWith(".md")));
}

function restart(): void {
  console.log("A minutes file was deleted or renamed; restarting.");
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
