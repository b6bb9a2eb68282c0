import { parseArgs } from "node:util";
import { oneLine } from "../src/format/diagnostics.ts";
import { normalizeBasePath } from "../src/format/urls.ts";
import { type BuildChoices, defaultChoices, skippableParts } from "../src/plugins/environment.ts";
import { endWithReader } from "./closed-pipe.ts";
import { type OptionName, optionTable } from "./option-table.ts";

/** All options of all commands, with their help texts. */
export const optionTable = {
  content: {
    type: "string",
    help: "--content DIR      folder with site.yaml, people.yaml and minutes/ (default: content)",
  },
  output: { type: "string", help: "--output DIR       folder of the built site (default: _site)" },
  "base-path": {
    type: "string",
    help: "--base-path PATH   path under which the site is served, such as /technology/ (default: /)",
  },
  url: {
    type: "string",
    help: "--url URL          public address of the home page (default: url in site.yaml)",
  },
  links: {
    type: "string",
    help: "--links FILE       links of an earlier build (its links.txt); each lost link is an error",
  },
  quarantine: {
    type: "boolean",
    help: "--quarantine       leave out minutes with errors instead of stopping",
  },
  skip: {
    type: "string",
    help: "--skip PARTS       leave out search, cards or both, joined by a comma",
  },
  timings: {
    type: "string",
    help: "--timings FILE     write the time and memory of each stage to FILE, as JSON",
  },
  sizes: { type: "string", help: "--sizes NUMBERS    meetings of each archive (default: 340,3400,10200)" },
  runs: { type: "string", help: "--runs NUMBER      how often each is built (default: 3)" },
  cases: { type: "string", help: "--cases NUMBER     how many cases to run (default: 1000)" },
  seed: { type: "string", help: "--seed NUMBER      which cases to run (default: 1)" },
  from: { type: "string", help: "--from NUMBER      first case, to continue a run (default: 0)" },
  json: { type: "boolean", help: "--json             print the figures as JSON" },
  port: { type: "string", help: "--port PORT        port to serve on (default: 8080)" },
  out: {
    type: "string",
    help: "--out DIR          folder to write minutes to, such as content/minutes",
  },
  profile: {
    type: "string",
    help: "--profile NAME     osg, generic, or your own file (default: osg)",
  },
  report: { type: "string", help: "--report FILE      write the audit to FILE (.md, .json or .html)" },
  people: { type: "string", help: "--people FILE      write a proposed people.yaml to FILE" },
  date: {
    type: "string",
    help: "--date DATE        day of the meeting, such as 2020-09-14 (default: by the schedule)",
  },
  "dry-run": { type: "boolean", help: "--dry-run          show what would be written, and write nothing" },
  force: { type: "boolean", help: "--force            replace existing files with different content" },
} as const;

export type OptionName = keyof typeof optionTable;

export interface Command {
  readonly usage: string;
  readonly purpose: string;
  readonly options: readonly OptionName[];
  /** Whether the command takes operands, such as files. */
  readonly takesOperands?: boolean;
}

export interface CommandOptions extends BuildChoices {
  readonly output: string;
  readonly port: string;
  /** Link manifest of an earlier build to compare with; null for none. */
  readonly links: string | null;
  /** Null where no times are wanted. */
  readonly timings: string | null;
}

/** A parsed command line. */
export interface CommandLine {
  readonly operands: readonly string[];
  /** The value of an option; null if absent. Throws if it is not valid. */
  readonly text: (name: OptionName, expected: string, isValid: (value: string) => boolean) => string | null;
  readonly isSet: (name: OptionName) => boolean;
}

/** Reads the options of commands that read or build a site. */
export function readOptions(command: Command): CommandOptions {
  return readCommandLine(command, buildOptions);
}

/** The options of a command that reads or builds a site. */
export function buildOptions({ text, isSet }: CommandLine): CommandOptions {
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
    skip: skippableParts.filter((part) =>
      text("skip", `search, cards or both`, areParts)?.split(",").includes(part),
    ),
    timings: text("timings", "a file", isNotBlank),
    port: text("port", "a number from 1 to 65535", isPort) ?? "8080",
  };
}

/**
 * Reads a command line with `read`, which may throw. For `--help` it prints the help and exits; for an
 * invalid command line it prints the reason and the help and exits with code 2.
 */
export function readCommandLine<Choices>(command: Command, read: (line: CommandLine) => Choices): Choices {
  endWithReader();
  try {
    const accepted = command.options.map((name) => [name, { type: optionTable[name].type }] as const);
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
      text: (name, expected, isValid) => {
        const value = values[name];
        if (typeof value !== "string") return null;
        if (isValid(value)) return value;
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

function areParts(value: string): boolean {
  return value.split(",").every((part) => skippableParts.some((known) => known === part));
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s?#]+$/i.test(value) && URL.canParse(value);
}

/** Rejects what Git Bash on Windows makes of `/technology/`: `C:/Program Files/Git/technology/`. */
function isPath(value: string): boolean {
  return /^[^:?#\\\s]*$/.test(value);
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535;
}

function help({ usage, purpose, options }: Command): string {
  const lines = [...options.map((name) => optionTable[name].help), "--help             show this text"];
  return `Usage: ${usage}\n\n${purpose}\n\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
