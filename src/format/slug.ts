import slugify from "@sindresorhus/slugify";

/** Lower-case words joined by hyphens, such as `ready-for-testing`; `untitled` where no letter is left. */
export function slug(text: string): string {
  return slugify(text, { decamelize: false }) || "untitled";
}

/** Six characters that change when the text does (FNV-1a), to keep apart ids whose words are the same. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(6, "0").slice(-6);
}

/** Makes each id it is given unlike all earlier ones by counting: `discussion`, `discussion-2`. */
export function uniqueIds(): (id: string) => string {
  const seen = new Set<string>();
  return (id) => {
    let unique = id;
    for (let count = 2; seen.has(unique); count += 1) unique = `${id}-${count}`;
    seen.add(unique);
    return unique;
  };
}
