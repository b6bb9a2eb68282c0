import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toEnvironment } from "../src/plugins/environment.ts";
import { readOptions } from "./options.ts";

const options = readOptions({
  usage: "npm start -- [options]",
  purpose:
    "Builds the archive, serves it to this machine, and reloads the browser when minutes, templates or source change.",
  options: ["content", "base-path", "port"],
});

const tool = (path: string): string => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/** tsx restarts Eleventy when TypeScript changes; Eleventy rebuilds when minutes or styles do. */
function serve(): ChildProcess {
  // Pages kept by a browser would come back at this address when it serves something else.
  // Pages of minutes that have been deleted since would still be served.
  rmSync(".serve", { recursive: true, force: true });
  const eleventy = ["--config=.eleventy.ts", "--serve", "--quiet", `--port=${options.port}`];
  const child = spawn(
    process.execPath,
    [
      ...[tool("tsx/dist/cli.mjs"), "watch", "--clear-screen=false"],
      ...[tool("@11ty/eleventy/cmd.cjs"), ...eleventy, "--input=templates", "--output=.serve"],
    ],
    {
      stdio: "inherit",
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

// Eleventy does not build again when a file is deleted or renamed, so the server starts afresh. Looked for by the clock,
// because what a system tells of files that editors replace is not reliable.
let known = minutesFiles();
setInterval(() => {
  const present = minutesFiles();
  const isOneGone = [...known].some((name) => !present.has(name));
  known = present;
  if (isOneGone) restart();
}, 1000);

function minutesFiles(): ReadonlySet<string> {
  if (!existsSync(options.content)) return new Set();
  const names = readdirSync(options.content, { recursive: true, encoding: "utf8" });
  return new Set(names.filter((name) => name.endsWith(".md")));
}

function restart(): void {
  console.log("A minutes file is gone; starting again.");
  server.removeAllListeners("exit").once("exit", () => {
    server = serve();
  });
  server.kill("SIGTERM");
}
