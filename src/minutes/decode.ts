import { firstHidden, withoutHidden } from "../format/markdown/hidden-characters.ts";
import { positionAt } from "../format/text-position.ts";
import type { Diagnostic, Severity, SourceFile } from "../model/diagnostic.ts";

/** Minutes have a few kilobytes; a much larger file is something else. */
export const maxBytes = 1024 * 1024;

export interface Decoded {
  /** With LF line endings and without a byte order mark; null if the bytes are not usable text. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Decodes a file as UTF-8, or reports the position of the first invalid byte. */
export function decode({ path, bytes }: SourceFile): Decoded {
  if (bytes.length > maxBytes) {
    const message = `the file has more than ${maxBytes / 1024} KB`;
    return {
      text: null,
      diagnostics: [
        diagnostic("file-size", "error", message, "store attachments elsewhere and link to them"),
      ],
    };
  }
  const raw = decodeUtf8(bytes);
  if (raw === null) {
    // As a stream, so that an incomplete character before the invalid byte is not counted.
    const before = new TextDecoder().decode(bytes.subarray(0, firstBadByte(bytes)), { stream: true });
    const message = "found bytes that are not UTF-8, expected UTF-8 text";
    return {
      text: null,
      diagnostics: [diagnostic("encoding", "error", message, "save the file as UTF-8", before)],
    };
  }
  const unmarked = raw.replace(/^\ufeff/, "");
  if (unmarked.trim() === "") {
    const message = "the file is missing or empty";
    const hint = path.endsWith(".md")
      ? "write ---, date: YYYY-MM-DD and --- on three lines"
      : "write its keys as docs/settings.md describes";
    return { text: null, diagnostics: [diagnostic("empty-file", "error", message, hint)] };
  }
  const diagnostics: Diagnostic[] = [];
  if (unmarked !== raw) {
    const message = "the file starts with a byte order mark, which was ignored";
    diagnostics.push(diagnostic("byte-order-mark", "warning", message, "save the file as UTF-8 without BOM"));
  }
  const carriageReturn = unmarked.search(/\r/);
  if (carriageReturn >= 0) {
    const message = "lines end in CRLF or CR, expected LF; read as LF";
    const before = unmarked.slice(0, carriageReturn);
    diagnostics.push(
      diagnostic("line-ending", "warning", message, "save the file with LF line endings", before),
    );
  }
  const text = unmarked.replace(/\r\n?/g, "\n");
  const hidden = firstHidden(text);
  if (hidden < 0) return { text, diagnostics };
  const code = (text.codePointAt(hidden) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const message = `found the hidden character U+${code}, which changes how text is shown; it was left out`;
  diagnostics.push(diagnostic("hidden-character", "warning", message, "remove it", text.slice(0, hidden)));
  return { text: withoutHidden(text), diagnostics };

  function diagnostic(
    ruleId: string,
    severity: Severity,
    message: string,
    hint: string,
    before = "",
  ): Diagnostic {
    return { ruleId, severity, message, hint, file: path, ...positionAt(before, before.length) };
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Offset of the first invalid byte, by binary search. A character cut off at the end of a prefix is not
 * invalid.
 */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
