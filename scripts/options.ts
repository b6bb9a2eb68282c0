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
  out: {
    type: "string",
    help: "--out DIR          folder for minutes to write into, such as content/minutes",
  },
  profile: {
    type: "string",
    help: "--profile NAME     osg, generic, or a file of your own (default: osg)",
  },
  report: { type: "string", help: "--report FILE      write the audit to FILE, a .md, .json or .html" },
  people: { type: "string", help: "--people FILE      write a proposal for people.yaml to FILE" },
  "dry-run": { type: "boolean", help: "--dry-run          say what would be written, and write nothing" },
  force: { type: "boolean", help: "--force            replace files that say something else" },
} as const;

export type OptionName = keyof typeof known;

export interface Command {
  readonly usage: string;
  readonly purpose: string;
  readonly options: readonly OptionName[];
  /** Whether words that are no options, such as files, may stand on the command line. */
  readonly takesOperands?: boolean;
}

export interface CommandOptions extends BuildChoices {
  readonly output: string;
  readonly port: string;
  /** Null where nothing is to be compared. */
  readonly links: string | null;
}

/** The command line as it was typed: options by name, and the operands. */
export interface CommandLine {
  readonly operands: readonly string[];
  /** The value of an option; null where it is absent. Throws where `isGood` refuses it. */
  readonly text: (name: OptionName, expected: string, isGood: (value: string) => boolean) => string | null;
  readonly isSet: (name: OptionName) => boolean;
}

/** Reads the options that the commands about a site share. */
export function readOptions(command: Command): CommandOptions {
  return readCommandLine(command, ({ text, isSet }) => {
    const url = text("url", "an address such as https://example.org/minutes/", isWebAddress);
    return {
      ...defaultChoices,
      content: text("content", "a folder", isNotBlank) ?? defaultChoices.content,
      output: text("output", "a folder", isNotBlank) ?? "_site",
      basePath: normalizeBasePath(
        text("base-path", "a path such as /technology/", isPath) ?? defaultChoices.basePath,
      ),
      url: url && `${url.replace(/\/+$/, "")}/`,
      links: text("links", "a file", isNotBlank),
      quarantine: isSet("quarantine"),
      port: text("port", "a number from 1 to 65535", isPort) ?? "8080",
    };
  });
}

/**
 * Reads a command line with `read`, which may throw; prints help and ends the process where asked to, and says what is
 * wrong where something is.
 */
export function readCommandLine<Choices>(command: Command, read: (line: CommandLine) => Choices): Choices {
  try {
    const accepted = command.options.map((name) => [name, { type: known[name].type }] as const);
    const parsed = parseArgs({
      options: { ...Object.fromEntries(accepted), help: { type: "boolean", short: "h" } },
      allowPositionals: command.takesOperands === true,
    });
    const values: Readonly<Record<string, unknown>> = parsed.values;
    if (values.help) {
      console.log(help(command));
      process.exit(0);
    }
    return read({
      operands: parsed.positionals,
      text: (name, expected, isGood) => {
        const value = values[name];
        if (typeof value !== "string") return null;
        if (isGood(value)) return value;
        throw new Error(`--${name} is ${JSON.stringify(value)}, expected ${expected}.`);
      },
      isSet: (name) => values[name] === true,
    });
  } catch (error) {
    const reason = oneLine(error instanceof Error ? error.message : String(error));
    console.error(`${reason}\n\n${help(command)}`);
    process.exit(2);
  }
}

export function isNotBlank(value: string): boolean {
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
