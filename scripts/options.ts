import { parseArgs } from "node:util";
import { oneLine } from "../src/format/diagnostics.ts";
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
  links: {
    type: "string",
    help: "--links FILE       links of an earlier build, as in its links.txt; each that is lost is an error",
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
  /** Null where nothing is to be compared. */
  readonly links: string | null;
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
    const text = (name: OptionName, expected: string, isGood: (value: string) => boolean): string | null => {
      const value = values[name];
      if (typeof value !== "string") return null;
      if (isGood(value)) return value;
      throw new Error(`--${name} is ${JSON.stringify(value)}, expected ${expected}.`);
    };
    const url = text("url", "an address such as https://example.org/minutes/", isWebAddress);
    return {
      ...defaultChoices,
      content: text("content", "a folder", isSomething) ?? defaultChoices.content,
      output: text("output", "a folder", isSomething) ?? "_site",
      basePath: normalizeBasePath(
        text("base-path", "a path such as /technology/", isPath) ?? defaultChoices.basePath,
      ),
      url: url && `${url.replace(/\/+$/, "")}/`,
      links: text("links", "a file", isSomething),
      quarantine: values.quarantine === true,
      port: text("port", "a number from 1 to 65535", isPort) ?? "8080",
    };
  } catch (error) {
    const reason = oneLine(error instanceof Error ? error.message : String(error));
    console.error(`${reason}\n\n${help(command)}`);
    process.exit(2);
  }
}

function isSomething(value: string): boolean {
  return value.trim() !== "";
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s?#]+$/i.test(value) && URL.canParse(value);
}

/** A shell on Windows may turn `/technology/` into `C:/Program Files/Git/technology/`. */
function isPath(value: string): boolean {
  return /^[^:?#\\\s]*$/.test(value);
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535;
}

function help({ usage, purpose, options }: Command): string {
  const lines = [...options.map((name) => known[name].help), "--help             show this text"];
  return `Usage: ${usage}\n\n${purpose}\n\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
