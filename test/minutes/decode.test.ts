import { describe, expect, test } from "vitest";
import { decode, maxBytes } from "../../src/minutes/decode.ts";
import { expectOne } from "../support/diagnostics.ts";
import { sourceFile } from "../support/minutes.ts";
import { spot } from "../support/spot.ts";

const start = { line: 1, column: 1 };

function bytesOf(...parts: (string | number)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === "number" ? [part] : [...new TextEncoder().encode(part)])),
  );
}

describe("a file's size", () => {
  test("may reach the limit", () => {
    const bytes = new Uint8Array(maxBytes).fill(0x61);
    expect(decode({ path: "a.md", bytes })).toMatchObject({ diagnostics: [], text: "a".repeat(maxBytes) });
  });

  test.each([maxBytes + 1, 5 * 1024 * 1024])("of %i bytes is a diagnostic", (size) => {
    const { text, diagnostics } = decode({ path: "a.md", bytes: new Uint8Array(size).fill(0x61) });
    expect(text).toBeNull();
    expectOne(diagnostics, "file-size", start);
  });

  test("has its limit in the message", () => {
    const { diagnostics } = decode({ path: "a.md", bytes: new Uint8Array(5 * 1024 * 1024) });
    expect(diagnostics[0]?.message).toBe(`the file has more than ${maxBytes / 1024} KB`);
  });
});

describe("bytes that are not UTF-8", () => {
  test.each([
    ["a lone Latin-1 letter", bytesOf("one\ntwo \u00e9 ", 0xe9, " three")],
    ["the bytes of UTF-16", bytesOf("one\ntwo é ", 0xff, 0xfe, 0x61)],
    ["an overlong slash", bytesOf("one\ntwo é ", 0xc0, 0xaf)],
    ["half a surrogate", bytesOf("one\ntwo é ", 0xed, 0xa0, 0x80)],
    ["a character cut off at the end", bytesOf("one\ntwo é ", 0xe2, 0x82)],
  ])("are found where they begin: %s", (_name, bytes) => {
    const { text, diagnostics } = decode({ path: "a.md", bytes });
    expect(text).toBeNull();
    expectOne(diagnostics, "encoding", { line: 2, column: 7 });
  });
});

describe("an empty file", () => {
  test.each(["", "\n", " \r\n\t", "\ufeff"])("such as %j is a diagnostic", (text) => {
    const decoded = decode(sourceFile(text));
    expect(decoded.text).toBeNull();
    expectOne(decoded.diagnostics, "empty-file", start);
  });
});

describe("a byte order mark", () => {
  test("is skipped with a warning", () => {
    const { text, diagnostics } = decode(sourceFile("\ufeffone"));
    expect(text).toBe("one");
    expectOne(diagnostics, "byte-order-mark", start);
    expect(diagnostics[0]?.severity).toBe("warning");
  });

  test("in the middle of a text stays", () => {
    expect(decode(sourceFile("one\ufefftwo"))).toEqual({ text: "one\ufefftwo", diagnostics: [] });
  });
});

describe("line ends", () => {
  test("of LF are no diagnostic", () => {
    expect(decode(sourceFile("one\ntwo\n"))).toEqual({ text: "one\ntwo\n", diagnostics: [] });
  });

  test.each(["one\ntwo‸\r\nthree\r\n", "one\ntwo‸\rthree\r"])(
    "of %j are read as LF with one warning",
    (marked) => {
      const { text, ...position } = spot(marked);
      const decoded = decode(sourceFile(text));
      expect(decoded.text).toBe("one\ntwo\nthree\n");
      expectOne(decoded.diagnostics, "line-ending", position);
      expect(decoded.diagnostics[0]?.severity).toBe("warning");
    },
  );
});
