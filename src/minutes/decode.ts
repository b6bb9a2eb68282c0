import { positionAt } from "../format/diagnostics.ts";
import type { Diagnostic, Severity, SourceFile } from "../model/diagnostic.ts";

/** Minutes of an hour's meeting are a few kilobytes; a file of another order of size is something else. */
export const maxBytes = 256 * 1024;

export interface Decoded {
  /** Lines end in LF, and there is no byte order mark; null where the bytes are not usable text. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes to text, or a finding that says at which byte they stop being text. */
export function decode({ path, bytes }: SourceFile): Decoded {
  if (bytes.length > maxBytes) {
    const message = `the file has ${Math.round(bytes.length / 1024)} KB, and ${maxBytes / 1024} KB are allowed`;
    return {
      text: null,
      diagnostics: [finding("file-size", "error", message, "keep attachments elsewhere and link to them")],
    };
  }
  const raw = decodeUtf8(bytes);
  if (raw === null) {
    // As a stream, so that the half of a character before the bad byte is not counted.
    const before = new TextDecoder().decode(bytes.subarray(0, firstBadByte(bytes)), { stream: true });
    const message = "the bytes from here on are not UTF-8 text";
    return {
      text: null,
      diagnostics: [finding("encoding", "error", message, "save the file as UTF-8", before)],
    };
  }
  const unmarked = raw.replace(/^\ufeff/, "");
  if (unmarked.trim() === "") {
    const message = "the file is missing or empty";
    const hint = path.endsWith(".md")
      ? "write ---, date: YYYY-MM-DD and --- on three lines"
      : "write its keys; see the README";
    return { text: null, diagnostics: [finding("empty-file", "error", message, hint)] };
  }
  const diagnostics: Diagnostic[] = [];
  if (unmarked !== raw) {
    const message = "the file starts with a byte order mark, which was skipped";
    diagnostics.push(finding("byte-order-mark", "warning", message, "save the file as UTF-8 without BOM"));
  }
  const carriageReturn = unmarked.search(/\r/);
  if (carriageReturn >= 0) {
    const message = "lines end in CRLF, which was read as LF";
    const before = unmarked.slice(0, carriageReturn);
    diagnostics.push(finding("line-ending", "warning", message, "save the file with LF line ends", before));
  }
  return { text: unmarked.replace(/\r\n?/g, "\n"), diagnostics };

  function finding(
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

/** Found by halving: a prefix decodes exactly where no bad byte lies in it (a character cut in two is not bad). */
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
