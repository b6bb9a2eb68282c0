import type { Inline, List } from "./body.ts";
import type { Position } from "./diagnostic.ts";

/** A heading of the body and what is below it. */
export interface Section {
  /** Scoped by its parents, such as `osg-software-team--discussion`. */
  readonly id: string;
  readonly title: string;
  readonly children: readonly Section[];
}

export type ActionStatus = "open" | "done" | "dropped";

/** A task that somebody took on. */
export interface ActionItem {
  /** Derived from owners and text, so that edits elsewhere never move it. */
  readonly id: string;
  /** As written; empty where the minutes name nobody. */
  readonly owners: readonly string[];
  /** Plain text. */
  readonly text: string;
  /** The author's Markdown on one line. */
  readonly markdown: string;
  /** The same with its links and styles. */
  readonly content: readonly Inline[];
  /** The lists below the item, without what is an item by itself; mostly empty. */
  readonly details: readonly List[];
  readonly status: ActionStatus;
  readonly position: Position;
}

export interface Decision {
  readonly id: string;
  readonly text: string;
  readonly content: readonly Inline[];
  readonly position: Position;
}

/** Help given to one site by one or more people. */
export interface SupportEntry {
  readonly id: string;
  readonly site: string;
  readonly people: readonly string[];
  readonly text: string;
  readonly content: readonly Inline[];
  readonly position: Position;
}

/** What somebody says in one turn, with the paragraphs and lists that continue it. */
export interface Statement {
  /** Derived from the speaker and the first words, so that edits elsewhere never move it. */
  readonly id: string;
  /** As written, such as `WH`. */
  readonly speaker: string;
  /** The only one who attended and is called so, or else the speaker as written; null where several are called so. */
  readonly name: string | null;
  readonly position: Position;
}

/** A line that mentions a topic. */
export interface TopicMention {
  /** The same for every spelling: `SOFTWARE-2873`, `nodejs/node#63055` in lower case, or the name of a topic in the settings. */
  readonly key: string;
  /** The key with the capitals that the line, or its link, has. */
  readonly label: string;
  /** Id of the item, statement or heading that holds it; null where it is above all headings. */
  readonly anchor: string | null;
  /** Titles of the headings above it, the outermost first. */
  readonly headings: readonly string[];
  /** The line as plain text; of a long one, the words around the topic. */
  readonly text: string;
}
