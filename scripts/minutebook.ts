#!/usr/bin/env node
import { nearest } from "../src/format/nearest.ts";
import { packageVersion } from "../src/plugins/package-folder.ts";

/** Each command reads its own options and help. */
const commands: Readonly<Record<string, { readonly does: string; readonly run: () => Promise<unknown> }>> = {
  init: {
    does: "makes a repository for minutes: an example, settings, and a workflow that publishes them",
    run: () => import("./init.ts"),
  },
  start: {
    does: "builds the site, serves it on this machine, and follows what you save",
    run: () => import("./start.ts"),
  },
  build: { does: "writes the site to a folder", run: () => import("./build.ts") },
  check: { does: "prints every error and warning", run: () => import("./check.ts") },
  new: { does: "writes the next minutes file", run: () => import("./new.ts") },
  import: { does: "turns old minutes into minutes files", run: () => import("./import.ts") },
  links: { does: "prints every published address and anchor", run: () => import("./links.ts") },
  people: { does: "prints the entries that people.yaml lacks", run: () => import("./people.ts") },
  scan: { does: "looks for private text in every byte of a built site", run: () => import("./scan.ts") },
};

const names = Object.keys(commands);
const [name = "--help"] = process.argv.splice(2, 1);
if (name === "--help" || name === "-h") console.log(help());
else if (name === "--version") console.log(packageVersion());
else if (commands[name]) await commands[name].run();
else {
  const meant = nearest(name, names);
  console.error(`"${name}" is not a command${meant ? `; did you mean "${meant}"?` : "."}\n\n${help()}`);
  process.exitCode = 2;
}

function help(): string {
  const width = Math.max(...names.map((one) => one.length));
  const lines = Object.entries(commands).map(([one, { does }]) => `  ${one.padEnd(width)}  ${does}`);
  return `Usage: minutebook COMMAND [options]\n\n${lines.join("\n")}\n\nminutebook COMMAND --help prints the options of a command.`;
}
