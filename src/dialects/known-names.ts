import { once } from "../format/lazily.ts";
import { memoizeByText } from "../format/reuse/memoize.ts";
import { isNoName } from "./no-names.ts";

/** The people that minutes are known to be about, to tell their names from other words. */
export interface KnownNames {
  /** Whether a text is the name, one part of it, the initials or the handle of somebody. */
  readonly has: (text: string) => boolean;
  /** Whether a text is a name as somebody wrote it in the list of who attended, such as a handle in lower case. */
  readonly isListed: (text: string) => boolean;
  /** Whether it is not known who attended or speaks. */
  readonly isEmpty: boolean;
  /** Whether a word also stands in the minutes in lower case, so that it is hardly a name. */
  readonly isOrdinary: (word: string) => boolean;
}

/** `names` as attendance lists spell them, `others` by which people are called besides, such as abbreviations. */
export function knownNames(names: readonly string[], others: readonly string[], text: string): KnownNames {
  const known = new Set<string>(others.map(keyOf));
  const listed = new Set(names);
  for (const name of names) for (const form of formsOf(name)) known.add(form);
  const short = shortForms(names, known);
  const counts = once(() => countWords(text));
  const isOrdinary = (word: string): boolean => counts().has(word.toLowerCase());
  // Somebody may once be written in lower case.
  const isMostlyOrdinary = (word: string): boolean =>
    (counts().get(word.toLowerCase()) ?? 0) > (counts().get(word) ?? 0);
  return {
    isEmpty: known.size === 0,
    has: (candidate) =>
      known.has(keyOf(candidate)) ||
      (short.has(candidate) && !isNoName(candidate) && !isMostlyOrdinary(candidate)),
    isListed: (candidate) => listed.has(candidate),
    isOrdinary,
  };
}

/** Finds everybody whom a spelling may mean: the one who is written so or, where nobody is, all who are called so. */
export function calledBy(names: readonly string[]): (spelling: string) => readonly string[] {
  const written = new Map(names.map((name) => [keyOf(name), name]));
  const called = new Map<string, Set<string>>();
  for (const name of written.values())
    for (const form of formsOf(name)) called.set(form, (called.get(form) ?? new Set()).add(name));
  return (spelling) => {
    const exact = written.get(keyOf(spelling));
    return exact === undefined ? [...(called.get(keyOf(spelling)) ?? [])] : [exact];
  };
}

/** How often each word stands in a text, in lower case and with a capital. */
function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}@_/.-])\p{L}\p{Ll}{1,29}(?![\p{L}\p{N}_-])/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Starts of first names, such as Sam of Samuel, if only one name has them. */
function shortForms(names: readonly string[], known: ReadonlySet<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const first of new Set(names.map((name) => name.split(/[\s.]/)[0] ?? "")))
    if (/^\p{Lu}\p{Ll}{3,}$/u.test(first))
      for (let length = 3; length < first.length; length += 1) {
        const start = first.slice(0, length);
        counts.set(start, (counts.get(start) ?? 0) + 1);
      }
  return new Set(
    [...counts].filter(([start, count]) => count === 1 && !known.has(keyOf(start))).map(([start]) => start),
  );
}

/** `Ana María Ruiz (@anar)` is called so, but also Ana, Ana María, Ruiz, Ana Ruiz, Ana R, AMR, AR and @anar; `Lena (LE)` is also LE. */
const formsOf = memoizeByText((written: string): readonly string[] => {
  const handles = written.match(/@[\p{L}\p{N}_-]{1,40}/gu) ?? [];
  const remark = written.search(/[(@[<]/);
  const name = (remark < 0 ? written : written.slice(0, remark)).trim();
  const words = name.split(/[\s.]+/).filter((word) => /\p{L}/u.test(word));
  const [first = "", ...rest] = words;
  const last = rest.at(-1);
  const [, short = ""] = /\((\p{Lu}{2,4})\)/u.exec(written) ?? [];
  const isShort = short !== "" && short[0] === first[0] && !isNoName(short);
  const forms = [written, name, ...handles, ...(isShort ? [short] : [])];
  if (first.length > 1) forms.push(first);
  if (last !== undefined) {
    const initials = words.map((word) => word[0] ?? "");
    forms.push(`${first} ${last}`, `${first} ${last[0]}`, `${first}${last[0]}`, initials.join(""));
    forms.push(`${first[0]}${last[0]}`);
    if (last.length > 2) forms.push(last);
    if (rest.length > 1) forms.push(`${first} ${rest[0]}`);
  }
  return forms.map(keyOf).filter((form) => form.length > 1);
});

function keyOf(text: string): string {
  return text
    .trim()
    .replace(/^@/, "")
    .replace(/[.\s]+/g, " ")
    .trim()
    .toLowerCase();
}
