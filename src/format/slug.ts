/**
 * Lower-case words joined by hyphens, such as `ready-for-testing`; accents are removed, letters of any script
 * are kept.
 */
export function slug(text: string): string {
  return wordsOf(text)?.join("-") ?? "untitled";
}

/** The slug of the first words of a text. */
export function slugOfStart(text: string, count: number): string {
  return wordsOf(text)?.slice(0, count).join("-") ?? "untitled";
}

function wordsOf(text: string): readonly string[] | null {
  return text
    .normalize("NFKD")
    .replace(/['’\p{M}]/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
}

/** A slug is the name of a folder, and file systems limit its length. */
export const maxSlugLength = 60;

/** The slug of a person's name. It has a letter, because a number is the page of a year. */
export function personSlug(name: string): string {
  const words = slug(name).slice(0, maxSlugLength);
  return /\p{L}/u.test(words) ? words : `person-${words}`;
}

const utf8 = new TextEncoder();

/** A six-character hash (FNV-1a) that tells apart ids with the same words. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  const bytes = utf8.encode(text);
  for (let at = 0; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193) >>> 0;
  return hash.toString(36).padStart(6, "0").slice(-6);
}

/** Returns a function that numbers repeated ids: `discussion`, `discussion-2`. Those `taken` are not given again. */
export function uniqueIds(taken: readonly string[] = []): (id: string) => string {
  const seen = new Set(taken);
  const counts = new Map<string, number>();
  return (id) => {
    let count = (counts.get(id) ?? 0) + 1;
    while (seen.has(numbered(id, count))) count += 1;
    counts.set(id, count);
    seen.add(numbered(id, count));
    return numbered(id, count);
  };
}

function numbered(id: string, count: number): string {
  return count === 1 ? id : `${id}-${count}`;
}
