import type { PageNames, SearchRecord } from "../../src/model/search.ts";
import { createIndexBuilder } from "../../src/search/index-builder.ts";
import { openIndex, type SearchIndex } from "../../src/search/read-index.ts";

/** A record with defaults; `date` and `text` are what most tests are about. */
export function record(date: string, text: string, changes: Partial<SearchRecord> = {}): SearchRecord {
  return {
    path: `/meetings/${date}/#minutes`,
    kind: "minutes",
    date,
    title: "Fleet",
    breadcrumb: "",
    text,
    keywords: [],
    people: [],
    section: null,
    ...changes,
  };
}

export interface OpenedIndex {
  readonly index: SearchIndex;
  /** Paths of the files that were read, in order. */
  readonly read: readonly string[];
}

/** Builds an index of records, oldest first, and opens it as a browser does, without a network. */
export async function openedIndex(
  records: readonly SearchRecord[],
  {
    synonyms = [],
    language = "en",
    series = [],
  }: {
    synonyms?: readonly (readonly string[])[];
    language?: string;
    series?: PageNames["series"];
  } = {},
): Promise<OpenedIndex> {
  const builder = createIndexBuilder({ language, synonyms });
  const idOf = ({ path }: SearchRecord): string => path.slice("/meetings/".length, path.indexOf("/#"));
  for (const id of new Set(records.map(idOf)))
    builder.add({ id, records: records.filter((one) => idOf(one) === id) });
  const files = new Map(builder.files().map(({ path, text }) => [path, text]));
  files.set("/search/jumps.json", JSON.stringify({ series, people: [], releases: [], namedTopics: [] }));
  files.set("/search/topics.json", "[]");
  const read: string[] = [];
  const index = await openIndex(async (address) => {
    const path = address.replace(/\?.*/, "");
    const text = files.get(path);
    if (text === undefined) throw new Error(`There is no ${path}.`);
    read.push(path);
    return text;
  });
  return { index, read };
}
