import type { ShownImage } from "./content/images.ts";

/*
 * The text of minutes as a tree, named as in mdast where that has a name. It is plain data, and a field that
 * would say nothing is absent, because the trees of all meetings are in memory at once. A `url` that starts
 * with a slash is a path below the site's root, without the base path.
 */

/** A line break of the source is the character `\n`. */
export interface Text {
  readonly type: "text";
  readonly value: string;
}

export interface InlineCode {
  readonly type: "inlineCode";
  readonly value: string;
}

/** A line break that every reader sees. */
export interface Break {
  readonly type: "break";
}

/** Markdown's own styles, and the paired HTML tags that minutes may use. */
export type StyleName = "emphasis" | "strong" | "delete" | "sub" | "sup" | "kbd" | "mark" | "ins" | "del";

export interface Styled {
  readonly type: StyleName;
  readonly children: readonly Inline[];
}

export interface Link {
  readonly type: "link";
  readonly url: string;
  readonly title?: string;
  /** Whether it leads to another site under a name, so that paper must print the address too. */
  readonly isNamed?: true;
  readonly children: readonly Inline[];
}

/** One of another site is shown as a link, because a page makes no request to a third party. */
export interface Image {
  readonly type: "image";
  readonly alt: string;
  /** Absent inside a link, because links do not nest. */
  readonly url?: string;
  /** Absent where the site does not publish the file. */
  readonly shown?: ShownImage;
}

/** A key such as `SOFTWARE-2873`, or a reference such as `#63055`, as written. */
export interface IssueKey {
  readonly type: "issueKey";
  readonly value: string;
  /** In full, such as `nodejs/node#63055`; absent for the key of a tracker, which is in full already. */
  readonly reference?: string;
  /** The issue in its tracker; absent inside a link, because links do not nest. */
  readonly url?: string;
}

/** The opening of an item, such as `AI (Mat):`. */
export interface Marker {
  readonly type: "marker";
  readonly value: string;
}

/** A link to the item that holds it. */
export interface Permalink extends Anchored {
  readonly type: "permalink";
  readonly id: string;
  readonly kind: ItemKind;
  /** The item's first words, which name the link. */
  readonly words: string;
  /** Whether the link itself carries the id, because no block can. */
  readonly isAnchor?: true;
}

/** Who speaks, at the start of a statement. */
export interface Speaker {
  readonly type: "speaker";
  /** As in `Statement`. */
  readonly name: string | null;
  readonly children: readonly Inline[];
}

/** A mention of a footnote, where the text defines it. */
export interface FootnoteReference {
  readonly type: "footnoteReference";
  /** As written, such as `note` in `[^note]`. */
  readonly label: string;
  /** Footnotes are numbered from 1 in the order of their first mention. */
  readonly number: number;
  /** Whether it is the first mention, to which the footnote leads back. */
  readonly isFirst?: true;
}

/** The box of a task at the start of a list item. */
export interface TaskBox {
  readonly type: "taskBox";
  /** As written, with the space after it: `[ ] ` or `[x] `. */
  readonly value: string;
  readonly isTicked: boolean;
}

export type Inline =
  | Text
  | InlineCode
  | Break
  | Styled
  | Link
  | Image
  | IssueKey
  | Marker
  | Speaker
  | Permalink
  | FootnoteReference
  | TaskBox;

export type ItemKind = "action" | "decision" | "support" | "statement";

/** What a link can lead to. */
interface Anchored {
  /** Unique in the body. */
  readonly id?: string;
  /** Ids that the same part had in earlier versions of the page. */
  readonly formerIds?: readonly string[];
  /** Of an item, its id in the first scheme, which held all its words; links to it work until the item is edited. */
  readonly longId?: string;
}

/** A block that may be an action item, a decision, a support entry or a statement; `kind` and `id` are there together. */
interface MaybeItem extends Anchored {
  readonly kind?: ItemKind;
}

/** A block that may be a part of what somebody says, without what is inside it and has an id of its own. */
interface MaybeSaid {
  /** Id of the statement. */
  readonly said?: string;
}

export interface Paragraph extends MaybeItem, MaybeSaid {
  readonly type: "paragraph";
  readonly children: readonly Inline[];
}

/** A heading has an id if it begins a section. */
export interface Heading extends Anchored {
  readonly type: "heading";
  /** Of a section, 2 or more; none is skipped. Of any other heading, as typed. */
  readonly depth: number;
  readonly children: readonly Inline[];
}

export interface List extends MaybeSaid {
  readonly type: "list";
  readonly ordered: boolean;
  /** First number, unless it is 1. */
  readonly start?: number;
  /** Whether blank lines separate the items, so that their paragraphs are set apart. */
  readonly spread?: true;
  readonly children: readonly ListItem[];
}

export interface ListItem extends MaybeItem {
  readonly type: "listItem";
  readonly children: readonly Block[];
}

/** What a quotation that opens with a line such as `[!NOTE]` is. */
export type AlertKind = "note" | "tip" | "important" | "warning" | "caution";

export interface Blockquote extends MaybeSaid {
  readonly type: "blockquote";
  /** Absent for a plain quotation. */
  readonly alert?: AlertKind;
  readonly children: readonly Block[];
}

/** Folded away until a reader opens it. What is in it belongs to the sections and lists around it. */
export interface Details {
  readonly type: "details";
  readonly isOpen?: true;
  /** Absent where it has no title of its own. */
  readonly summary?: readonly Inline[];
  readonly children: readonly Block[];
}

export interface FootnoteDefinition {
  readonly type: "footnoteDefinition";
  readonly label: string;
  /** Absent if nothing mentions it. */
  readonly number?: number;
  readonly children: readonly Block[];
}

/** All footnotes of a body, at its end. */
export interface Footnotes {
  readonly type: "footnotes";
  readonly children: readonly FootnoteDefinition[];
}

export interface Code extends MaybeSaid {
  readonly type: "code";
  readonly value: string;
}

export type Alignment = "left" | "center" | "right";

export type Cell = readonly Inline[];

export interface Table extends MaybeSaid {
  readonly type: "table";
  /** By column, null where the text sets none; absent where no column has one. */
  readonly align?: readonly (Alignment | null)[];
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table of plain texts with a caption; the first cell of a row is its header. */
export interface FigureTable {
  readonly type: "figureTable";
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ThematicBreak {
  readonly type: "thematicBreak";
}

/** A line such as `::cargo`. One that names a table is a part of the body instead. */
export interface Directive {
  readonly type: "directive";
  readonly name: string;
}

/** Former ids whose part is gone. */
export interface FormerIds {
  readonly type: "formerIds";
  readonly formerIds: readonly string[];
}

export type Block =
  | Paragraph
  | Heading
  | List
  | ListItem
  | Blockquote
  | Details
  | Footnotes
  | FootnoteDefinition
  | Code
  | Table
  | FigureTable
  | ThematicBreak
  | Directive
  | FormerIds;

/** A table that a body may place with a line such as `::tickets`. */
export type DirectiveName = "tickets" | "queues" | "triage" | "releases";

/** A body in order: text, and the places of tables. */
export type BodyPart =
  | { readonly kind: "text"; readonly blocks: readonly Block[] }
  | { readonly kind: "directive"; readonly name: DirectiveName };

/** A node of a tree that is still being made. */
export type Mutable<Node> = { -readonly [Key in keyof Node]: Node[Key] };
