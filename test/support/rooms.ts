const nouns = ["src/model", "src/format"] as const;
const words = [...nouns, "src/texts"] as const;
const privacyToo = [...nouns, "src/privacy"] as const;
const facts = [
  ...words,
  "src/chart",
  "src/compare",
  "src/derive/people",
  "src/derive/actions",
  "src/derive/decisions",
  "src/derive/deltas",
] as const;
const index = [...facts, "src/derive/series"] as const;
const charts = [...index, "src/derive/archive-index.ts"] as const;
const comparisons = [...charts, "src/derive/charts"] as const;
const pages = [...comparisons, "src/derive/compare"] as const;
const feeds = [...pages, "src/derive/pages"] as const;
const draft = [...feeds, "src/derive/feeds"] as const;
const data = [...draft, "src/derive/draft"] as const;

/**
 * What each room may import, besides itself. A file belongs to the longest name that its path starts with, so a room
 * inside another one has rules of its own. `docs/ARCHITECTURE.md` has the same as a table and says why.
 */
export const mayImport = {
  "src/model": [],
  "src/format": ["src/model"],
  "src/texts": nouns,
  "src/chart": words,
  "src/compare": nouns,
  "src/privacy": nouns,
  "src/search": nouns,
  "src/dialects": nouns,
  "src/minutes": [...privacyToo, "src/dialects"],
  "src/identity": nouns,
  "src/images": nouns,
  "src/archive": nouns,
  "src/derive/people": nouns,
  "src/derive/actions": [...nouns, "src/compare", "src/derive/people"],
  "src/derive/decisions": nouns,
  "src/derive/deltas": nouns,
  "src/derive/series": facts,
  "src/derive/archive-index.ts": index,
  "src/derive/charts": charts,
  "src/derive/compare": comparisons,
  "src/derive/pages": pages,
  "src/derive/feeds": feeds,
  "src/derive/draft": draft,
  "src/derive/data": data,
  "src/rules": [...words, "src/derive/people", "src/derive/decisions", "src/derive/series"],
  "src/steps": [
    ...words,
    "src/privacy",
    "src/minutes",
    "src/identity",
    "src/images",
    "src/archive",
    "src/rules",
    "src/derive/pages",
  ],
  "src/pipeline.ts": [
    "src/steps",
    ...words,
    "src/privacy",
    "src/minutes",
    "src/identity",
    "src/images",
    "src/archive",
    "src/derive",
    "src/rules",
  ],
  "src/next-minutes.ts": [...nouns, "src/minutes", "src/archive", "src/derive", "src/pipeline.ts"],
  "src/people-proposal.ts": [...nouns, "src/minutes", "src/derive/people", "src/pipeline.ts"],
  "src/outputs": words,
  "src/import": [...privacyToo, "src/dialects", "src/minutes", "src/derive/people"],
  "src/plugins": [...words, "src/privacy", "src/search", "src/pipeline.ts", "src/outputs", "templates"],
  "src/server": [...words, "src/privacy", "src/pipeline.ts", "src/plugins", "templates"],
  "src/editor": [
    ...words,
    "src/chart",
    "src/privacy",
    "src/minutes",
    "src/archive",
    "src/derive",
    "src/rules",
  ],
  "src/client": [...words, "src/chart", "src/compare", "src/search"],
  "src/client/editor": [...words, "src/editor", "src/client", "templates"],
  templates: words,
  scripts: ["src"],
  ".eleventy.ts": ["src/plugins"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Room = keyof typeof mayImport;

export const rooms = Object.keys(mayImport).filter((name): name is Room => name in mayImport);

/** The room that a file belongs to; null where it belongs to none. */
export function roomOf(file: string): Room | null {
  return rooms.filter((room) => isInside(file, room)).toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Whether a file is the named one or lies in the named folder. */
export function isInside(file: string, name: string): boolean {
  return file === name || file.startsWith(`${name}/`);
}
