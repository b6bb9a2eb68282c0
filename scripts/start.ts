import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, rmSync, watch } from "node:fs";
import { join } from "node:path";
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
  // Pages of minutes that have been deleted since would still be served.
  rmSync(".serve", { recursive: true, force: true });
  const eleventy = ["--config=.eleventy.ts", "--serve", "--quiet", `--port=${options.port}`];
  const child = spawn(
    process.execPath,
    [
      ...[tool("tsx/dist/cli.mjs"), "watch", "--clear-screen=false"],
      ...[tool("@11ty/eleventy/cmd.cjs"), ...eleventy, "--input=templates", "--output=.serve"],
    ],
    { stdio: "inherit", env: { ...process.env, ...toEnvironment({ ...options, quarantine: true }) } },
  );
  child.on("exit", (code) => {
    process.exit(code ?? 0);
  });
  return child;
}

let server = serve();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));

// Eleventy does not build again when a file is deleted or renamed, so the server starts afresh.
if (existsSync(options.content)) {
  watch(options.content, { recursive: true }, (event, name) => {
    if (event !== "rename" || !name?.endsWith(".md")) return;
    // An editor may save by putting a new file in the place of the old one.
    setTimeout(() => {
      if (!existsSync(join(options.content, name))) restart();
    }, 300);
  });
}

function restart(): void {
  console.log("A minutes file is gone; starting again.");
  server.removeAllListeners("exit").once("exit", () => {
    server = serve();
  });
  server.kill("SIGTERM");
}
