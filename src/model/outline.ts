import type { Position } from "./diagnostic.ts";

/** A heading of the body and what stands below it. */
export interface Section {
  /** Scoped by its parents, such as `osg-software-team--discussion`. */
  readonly id: string;
  readonly title: string;
  readonly children: readonly Section[];
  /** The section's own first lines as plain text, without its subsections; empty where it has none. */
  readonly leads: readonly string[];
}

export type ActionStatus = "open" | "done" | "dropped";

/** Something that somebody took on. */
export interface ActionItem {
  /** Derived from owners and text, so that edits elsewhere never move it. */
  readonly id: string;
  /** As written; empty where the minutes name nobody. */
  readonly owners: readonly string[];
  /** Plain text. */
  readonly text: string;
  /** The author's Markdown on one line. */
  readonly markdown: string;
  /** Safe inline HTML. */
  readonly html: string;
  readonly status: ActionStatus;
  readonly position: Position;
}

export interface Decision {
  readonly id: string;
  readonly text: string;
  readonly html: string;
  readonly position: Position;
}

/** Help given to one site by one or more people. */
export interface SupportEntry {
  readonly id: string;
  readonly site: string;
  readonly people: readonly string[];
  readonly text: string;
  readonly html: string;
  readonly position: Position;
}

/** A line that names an issue. */
export interface IssueMention {
  /** Such as `SOFTWARE-2873`. */
  readonly key: string;
  /** Id of the item or heading that it stands in; null where it stands above all headings. */
  readonly anchor: string | null;
  /** Headings that it stands below, the outermost first. */
  readonly headings: readonly string[];
  /** The line as plain text; of a long one, what stands around the key. */
  readonly text: string;
}

/** A place of the body that a link can lead to, and the text that it holds itself. */
export interface Passage {
  /** Id of the item or heading; null for what stands above all headings. */
  readonly anchor: string | null;
  /** Headings that it stands below, the outermost first; a heading's own text counts its title in. */
  readonly headings: readonly string[];
  /** Plain text, without that of the items inside. */
  readonly text: string;
}

/** A table that a body may place with a line such as `::tickets`. */
export type DirectiveName = "tickets" | "queues" | "triage" | "releases";

/** The body in order: safe HTML, and the places where tables stand. */
export type BodyPart =
  | { readonly kind: "html"; readonly html: string }
  | { readonly kind: "directive"; readonly name: DirectiveName };
