import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEdits } from "../../src/format/apply-edits.ts";

test("an edit replaces the first of its words at or after its place", () => {
  const text = "a Decison\n- Decison: Decison\n";
  const edit = { line: 2, column: 1, found: "Decison", replacement: "Decision" };
  expect(applyEdits(text, [edit])).toEqual({
    text: "a Decison\n- Decision: Decison\n",
    applied: [edit],
  });
});

test.each([
  ["in another line", { line: 1, column: 1, found: "b", replacement: "c" }],
  ["before its place", { line: 1, column: 2, found: "a", replacement: "c" }],
  ["in no line at all", { line: 9, column: 1, found: "a", replacement: "c" }],
])("words %s stay", (_, edit) => {
  expect(applyEdits("a\nb\n", [edit])).toEqual({ text: "a\nb\n", applied: [] });
});

test("of two edits of the same words, one is made", () => {
  const edit = { line: 1, column: 1, found: "ab", replacement: "x" };
  const edited = applyEdits("abc", [edit, { ...edit, column: 2, found: "bc" }, edit]);
  expect(edited.text).toBe("abc".replace("ab", "x"));
});

test("line endings and a byte order mark stay, and are no columns", () => {
  const edits = [
    { line: 1, column: 1, found: "a", replacement: "x" },
    { line: 3, column: 2, found: "c", replacement: "yy" },
  ];
  expect(applyEdits("\ufeffa\r\nb\r c\r\n", edits).text).toBe("\ufeffx\r\nb\r yy\r\n");
});

const text = fc.string({ unit: fc.constantFrom(..."ab \n\r"), maxLength: 40 });
const edit = fc.record({
  line: fc.integer({ min: 1, max: 5 }),
  column: fc.integer({ min: 1, max: 8 }),
  found: fc.string({ unit: fc.constantFrom(..."ab "), minLength: 1, maxLength: 3 }),
  replacement: fc.constant("#"),
});

test("whatever is edited, all else stays: the text comes back when the words are put back", () => {
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 5 }), (before, edits) => {
      const { text: after, applied } = applyEdits(before, edits);
      const words = applied.map(({ found }) => found);
      expect(after.replace(/#/g, () => words.shift() ?? "")).toBe(before);
    }),
  );
});
