import type { Diagnostic } from "../../model/diagnostic.ts";
import { extraBracket, missingBracket, missingComma, openBracket } from "./bracket-slips.ts";
import {
  indentation,
  indentationBelow,
  mergeMarks,
  missingColon,
  repeatedKey,
  tabs,
  textAmongKeys,
} from "./line-slips.ts";
import { colonInText, openQuote, signInFront, textAfterQuote } from "./quote-slips.ts";
import type { Slip, SlipFinder, YamlError } from "./slip.ts";

/** The likeliest first. */
const finders: readonly SlipFinder[] = [
  mergeMarks,
  tabs,
  repeatedKey,
  openQuote,
  missingBracket,
  openBracket,
  extraBracket,
  missingComma,
  textAfterQuote,
  colonInText,
  signInFront,
  missingColon,
  textAmongKeys,
  indentation,
  indentationBelow,
];

/** More slips than these are not looked for at once. */
const maxSlips = 5;
/** More repairs are not tried, because each try reads the text again; of a text that is longer than people write, fewer. */
const [maxTries, fewTries, usualLength] = [16, 4, 4096];

/**
 * Why YAML cannot be read, in the words of somebody who writes minutes: one finding for each slip of typing. A slip is
 * believed if the parser, which often stops elsewhere, gets past it in a text without the slip. `firstError` parses.
 */
export function brokenYaml(
  text: string,
  file: string,
  firstError: (text: string) => YamlError | null,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  let lines: readonly string[] = text.split("\n");
  let error = firstError(text);
  let tries = text.length > usualLength ? fewTries : maxTries;
  while (error !== null && found.length < maxSlips) {
    const mended = mend(lines, error);
    if (mended === null) {
      // What follows a mistake that nobody understands may be nothing but its consequences.
      if (found.length === 0) found.push(toDiagnostic(unexplained(error), file));
      break;
    }
    found.push(toDiagnostic(mended.slip, file));
    if (mended.slip.repaired === null) break;
    lines = mended.slip.repaired;
    error = mended.next;
  }
  return found;

  function mend(
    now: readonly string[],
    stopped: YamlError,
  ): { readonly slip: Slip; readonly next: YamlError | null } | null {
    for (const find of finders) {
      const slip = find(now, stopped);
      if (slip?.repaired === null) return { slip, next: null };
      if (!slip || tries === 0) continue;
      tries -= 1;
      const next = firstError(slip.repaired.join("\n"));
      if (next === null || isPast(next, stopped, slip)) return { slip, next };
    }
    return null;
  }
}

/** Whether the parser stops at something else, below the slip. */
function isPast(next: YamlError, before: YamlError, { line }: Slip): boolean {
  return next.line > line && (next.line !== before.line || next.code !== before.code);
}

function unexplained({ code, line, column }: YamlError): Slip {
  const [message, hint] = words[code] ?? [
    "the text cannot be read from here on, expected a name, a colon and a value on each line",
    "check the indentation, colons, quotes and brackets of this line and of the one above",
  ];
  return { ruleId: "yaml", message, hint, line, column, repaired: null };
}

/** Mistakes that nobody makes in minutes by a slip, by the code that the parser gives them. */
const words: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  TAG_RESOLVE_FAILED: [
    "the value starts with an exclamation mark, expected quotes around it",
    'write " before and after the text',
  ],
  MULTIPLE_DOCS: [
    "a line of dots ends the keys above, expected all keys in one block",
    "remove the line of dots",
  ],
  BAD_ALIAS: ["the text starts with * or &, expected quotes around it", 'write " before and after the text'],
};

function toDiagnostic({ ruleId, message, hint, line, column, fix }: Slip, file: string): Diagnostic {
  return {
    ruleId,
    severity: "error",
    message,
    hint,
    file,
    line: line + 1,
    column: column + 1,
    ...(fix ? { fix } : {}),
  };
}
