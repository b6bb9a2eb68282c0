import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
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

// Pages of minutes that have been deleted since would still be served.
rmSync(".serve", { recursive: true, force: true });

// tsx restarts Eleventy when TypeScript changes; Eleventy rebuilds when minutes or styles do.
const server = spawn(
  process.execPath,
  [
    ...[tool("tsx/dist/cli.mjs"), "watch", "--clear-screen=false"],
    ...[
      tool("@11ty/eleventy/cmd.cjs"),
      "--config=.eleventy.ts",
      "--serve",
      "--quiet",
      `--port=${options.port}`,
    ],
    ...["--input=templates", "--output=.serve"],
  ],
  { stdio: "inherit", env: { ...process.env, ...toEnvironment({ ...options, quarantine: true }) } },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
