import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { oneLine } from "../src/format/diagnostics.ts";
import { normalizeBasePath } from "../src/format/urls.ts";
import { isInstalled } from "../src/plugins/compiled-code.ts";
import { findContent } from "../src/plugins/content/find-content.ts";
import { type BuildChoices, defaultChoices, skippableParts } from "../src/plugins/environment.ts";
import { endWithReader } from "./closed-pipe.ts";
import { type OptionName, optionTable } from "./option-table.ts";

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
    content: contentFolder(text),
    output: text("output", "a folder", isNotBlank) ?? "_site",
    basePath: normalizeBasePath(
      text("base-path", "a path such as /technology/", isPath) ?? defaultChoices.basePath,
    ),
    url: url && `${url.replace(/\/+$/, "")}/`,
    links: text("links", "a file", isNotBlank),
    quarantine: isSet("quarantine"),
    skip: skippableParts.filter((part) =>
      text("skip", "search, cards, components or cache, joined by commas", areParts)
        ?.split(",")
        .includes(part),
    ),
    timings: text("timings", "a file", isNotBlank),
    port: text("port", "a number from 1 to 65535", isPort) ?? "8080",
  };
}

/** The content folder, which must exist. */
export function contentFolder(text: CommandLine["text"]): string {
  return text("content", "a folder that exists", isFolder) ?? findContent();
}

/**
 * Reads a command line with `read`, which may throw. For `--help` it prints the help and exits; for an
 * invalid command line it prints the reason in one line and exits with code 2.
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
    const [name] = command.usage.split(/ --(?= )| \[/);
    console.error(`${reasonOf(error)} ${commandText(`${name} -- --help`)} explains all options.`);
    process.exit(2);
  }
}

/** The first sentence of the error; what Node adds about operands does not help here. */
function reasonOf(error: unknown): string {
  const message = oneLine(error instanceof Error ? error.message : String(error));
  const [first = ""] = message.split(/\.? To specify a positional/);
  return first.endsWith(".") ? first : `${first}.`;
}

function isFolder(path: string): boolean {
  return isNotBlank(path) && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
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

/** A text that names commands as a checkout has them, with the names that they have where the package is installed. */
function commandText(text: string): string {
  return isInstalled()
    ? text.replace(
        /npm (?:run )?(start|build|check|new|import|links|people|scan)(?: --(?= ))?/g,
        "minutebook $1",
      )
    : text;
}

function help({ usage, purpose, options }: Command): string {
  const lines = [...options.map((name) => optionTable[name].help), "--help             show this text"];
  return `Usage: ${commandText(usage)}\n\n${commandText(purpose)}\n\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
