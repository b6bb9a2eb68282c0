import { parseArgs } from "node:util";
import { normalizeBasePath } from "../src/format/urls.ts";
import { type BuildChoices, defaultChoices } from "../src/plugins/environment.ts";

/** Every option of every command, with its line of help. */
const known = {
  content: {
    type: "string",
    help: "--content DIR      folder with site.yaml, people.yaml and minutes/ (default: content)",
  },
  output: { type: "string", help: "--output DIR       folder to write the site to (default: _site)" },
  "base-path": {
    type: "string",
    help: "--base-path PATH   path under which the site is served, such as /technology/ (default: /)",
  },
  url: {
    type: "string",
    help: "--url URL          public address of the front page (default: url of site.yaml)",
  },
  quarantine: {
    type: "boolean",
    help: "--quarantine       leave minutes with errors out of the site instead of stopping",
  },
  port: { type: "string", help: "--port PORT        port to serve on (default: 8080)" },
} as const;

export type OptionName = keyof typeof known;

export interface Command {
  readonly usage: string;
  readonly purpose: string;
  readonly options: readonly OptionName[];
}

export interface CommandOptions extends BuildChoices {
  readonly output: string;
  readonly port: string;
}

/** Reads the command line; prints help and ends the process where asked to, and says what is wrong where something is. */
export function readOptions(command: Command): CommandOptions {
  try {
    const accepted = command.options.map((name) => [name, { type: known[name].type }] as const);
    const parsed = parseArgs({
      options: { ...Object.fromEntries(accepted), help: { type: "boolean", short: "h" } },
    });
    const values: Readonly<Record<string, unknown>> = parsed.values;
    if (values.help) {
      console.log(help(command));
      process.exit(0);
    }
    const text = (name: OptionName, fallback: string): string => {
      const value = values[name];
      return typeof value === "string" ? value : fallback;
    };
    return {
      ...defaultChoices,
      content: text("content", defaultChoices.content),
      output: text("output", "_site"),
      basePath: normalizeBasePath(text("base-path", defaultChoices.basePath)),
      url: text("url", "") || null,
      quarantine: values.quarantine === true,
      port: text("port", "8080"),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help(command)}`);
    process.exit(2);
  }
}

function help({ usage, purpose, options }: Command): string {
  const lines = [...options.map((name) => known[name].help), "--help             show this text"];
  return `Usage: ${usage}\n\n${purpose}\n\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
