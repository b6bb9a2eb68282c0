// Reads documents of word processors and web pages as Markdown.

import type { Diagnostic, SourceFile } from "../../model/diagnostic.ts";
import { fileFinding } from "../file-finding.ts";

/** A document as Markdown. */
export interface ReadDocument {
  /** Null if it cannot be read, which a diagnostic explains. */
  readonly markdown: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes of a web page; a page with that much text has more than any minutes. */
const mostHtml = 8 * 1024 * 1024;

/** Reads a Word file or a page by the ending of its name. Its libraries are loaded when there is one. */
export async function readDocument({ path, bytes }: SourceFile): Promise<ReadDocument> {
  try {
    const { html, pictures: inWord } = /\.docx$/i.test(path)
      ? await (await import("./word-text.ts")).readWord(bytes)
      : { html: pageText(bytes), pictures: 0 };
    const { htmlToMarkdown } = await import("./html-text.ts");
    const { markdown, pictures: inPage } = htmlToMarkdown(html);
    const pictures = inWord + inPage;
    return { markdown, diagnostics: pictures > 0 ? [leftOutPictures(path, pictures)] : [] };
  } catch (error) {
    return { markdown: null, diagnostics: [unreadable(path, reasonOf(error))] };
  }
}

/** Pages are in UTF-8, or say in which other encoding they are. */
function pageText(bytes: Uint8Array): string {
  if (bytes.length > mostHtml) throw new Error(`it has more than ${mostHtml / 1024 / 1024} MB`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
    const named = /charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/i.exec(start)?.[1] ?? "windows-1252";
    return new TextDecoder(named).decode(bytes);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return "its parts are nested too deep, or its encoding is not known";
  const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return first.slice(0, 200).replace(/\.$/, "");
}

/** A document that cannot be read; the reason is in words. */
export function unreadable(file: string, reason: string): Diagnostic {
  const message = `the document cannot be read: ${reason}`;
  return fileFinding(
    file,
    "document",
    "error",
    message,
    "open it, and save it again as .docx or as Markdown",
  );
}

function leftOutPictures(file: string, count: number): Diagnostic {
  const what = count === 1 ? "a picture in the document was" : `${count} pictures in the document were`;
  const hint = "publish what they show elsewhere, and link to it";
  return fileFinding(file, "left-out-picture", "warning", `${what} left out`, hint);
}
