import type { IsoDate } from "../model/meeting.ts";
import type { SearchKind } from "../model/search.ts";

/**
 * The records of a meeting are numbered in this order of their kinds, so that a count of each says the kinds of them all.
 */
export const kindOrder = [
  "minutes",
  "fact",
  "action",
  "decision",
  "support",
  "statement",
] as const satisfies SearchKind[];

/** What every search needs first, `/search/index.json`. Lists of numbers are in letters; see `number-letters.ts`. */
export interface IndexManifest {
  /** Of all files of the index together. It is part of their addresses, so that a browser never mixes two indexes. */
  readonly version: string;
  readonly language: string;
  /** The day of the first meeting with records; null if there is none. */
  readonly firstDay: IsoDate | null;
  /** What follows the day in the ids of meetings, with a mark before it for a month; the first is empty, for those of the first series. */
  readonly series: readonly string[];
  /** For each meeting, the days since the one before, the number of its series, and how many records of each kind it has. */
  readonly meetings: string;
  /** Number of meetings in each file of records. */
  readonly recordFiles: string;
  /** The first term of each file of terms, separated by spaces. */
  readonly termFiles: string;
  /** Size in characters of the file of people and sections. */
  readonly filterSize: number;
  readonly synonyms: readonly (readonly string[])[];
}

/** A meeting of a month is numbered by the first day, which is no part of its id. */
export const monthMark = "~";

/** One line of a file of terms is a term, a tab, and for each record its step in number and its weight, in letters. */
export const termSeparator = "\t";

/** Weights of a term in a record go from 1 to 25, so that each is one letter. */
export const mostWeight = 25;

/** A record in its file: anchor, title, breadcrumb, text. */
export type StoredRecord = readonly [anchor: string, title: string, breadcrumb: string, text: string];

/** The records of each person and each section by their names, as rising numbers in letters. */
export interface IndexFilters {
  readonly person: Readonly<Record<string, string>>;
  readonly section: Readonly<Record<string, string>>;
}
