import type { Inline, List } from "./body.ts";
import type { Chart } from "./chart.ts";
import type { ActionState } from "./comparison/comparison.ts";
import type { IsoDate } from "./meeting.ts";
import type { NamedPerson, Neighbours, Page, PageLink } from "./pages.ts";

/**
 * The state of an action item across all minutes. `gone`: never closed, but the latest minutes do not list it. `back`: open again
 * after it was gone or closed.
 */
export type ActionHistoryStatus = ActionState | "back";

/** When an action item got other owners; `path` leads to the first minutes with the new ones. */
export interface Handover extends Page {
  readonly date: IsoDate;
  /** The owners before. */
  readonly by: readonly NamedPerson[];
}

/** How an action item was worded before; `path` leads to the first minutes that had it so. */
export interface EarlierWording extends Page {
  readonly date: IsoDate;
  readonly owners: readonly NamedPerson[];
  readonly text: string;
}

/** An action item across all meetings that list it. */
export interface ActionHistory extends Page {
  readonly owners: readonly NamedPerson[];
  /** As listed last, where `path` leads. */
  readonly content: readonly Inline[];
  readonly text: string;
  /** The lists below the item, as listed last. */
  readonly details: readonly List[];
  readonly status: ActionHistoryStatus;
  /** The first meeting without it if it is gone, and the one that listed it again if it is back; null otherwise. */
  readonly statusSince: IsoDate | null;
  readonly firstSeen: IsoDate;
  readonly lastSeen: IsoDate;
  /** Whole weeks from `firstSeen` to `lastSeen`. */
  readonly weeks: number;
  /** Other words or owners, the newest first; mostly empty. */
  readonly earlier: readonly EarlierWording[];
  /** The newest first; mostly empty. */
  readonly handovers: readonly Handover[];
}

/** A decision or a support entry; `path` links to it in its minutes. */
interface ItemRow extends Page {
  readonly date: IsoDate;
  readonly content: readonly Inline[];
  readonly text: string;
}

export interface DecisionRow extends ItemRow {
  /** Titles of the headings above it, the outermost first. */
  readonly headings: readonly string[];
  /** How many people were there, where `path` leads; null if the minutes do not say. */
  readonly present: (Page & { readonly count: number }) | null;
  /** Earlier decisions that it replaces, and later ones that replace it. */
  readonly supersedes: readonly OtherDecision[];
  readonly supersededBy: readonly OtherDecision[];
}

/** A link to another decision. */
export interface OtherDecision extends Page {
  readonly date: IsoDate;
  readonly text: string;
}

export interface SupportRow extends ItemRow {
  readonly site: string;
  readonly people: readonly NamedPerson[];
}

/** Rows of one year, newest first. */
export interface YearGroup<Row> {
  readonly year: string;
  readonly rows: readonly Row[];
}

/** A list by years, newest first. */
export interface YearList<Row> {
  readonly years: readonly YearGroup<Row>[];
  /**
   * What the page of a long list shows: the rows of the newest days, and each year has a page of its own. Null for a short
   * list, whose page shows all years.
   */
  readonly recent: { readonly since: IsoDate; readonly rows: readonly Row[] } | null;
}

/** `/actions/`: all items that are not open are listed by the year in which they were last listed. */
export interface ActionsPage extends Page, YearList<ActionHistory> {
  /** The pages of the people who own items, by name. */
  readonly owners: readonly PageLink[];
  /** Items that the latest minutes list as open, the oldest first. */
  readonly open: readonly ActionHistory[];
  /** Open items of each meeting by their age; null where too few meetings list any. */
  readonly ages: Chart | null;
}

/** `/decisions/` */
export interface DecisionsPage extends Page, YearList<DecisionRow> {
  readonly feedPath: string;
}

/** `/support/` */
export interface SupportPage extends Page, YearList<SupportRow> {}

/** The rows of a list that belong to one year. */
type RowsOfYear =
  | { readonly list: "actions"; readonly rows: readonly ActionHistory[] }
  | { readonly list: "decisions"; readonly rows: readonly DecisionRow[] }
  | { readonly list: "support"; readonly rows: readonly SupportRow[] }
  | { readonly list: "topics"; readonly rows: readonly TopicRow[] };

/** One year of a long list, such as `/actions/2020/`; previous and next are the years of the same list that have rows. */
export type ListYearPage = Page & Neighbours & RowsOfYear & { readonly year: string };

/** `/compare/` */
export interface ComparePage extends Page {
  /** Years with changes to compare, oldest first. */
  readonly years: readonly string[];
  /** The days that are compared until a reader chooses others; null without two meetings. */
  readonly usual: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** What a reader can choose among; empty if there is only one. */
  readonly series: readonly { readonly id: string; readonly title: string }[];
  /** What changed at the newest meetings, on their pages; the newest first. */
  readonly recent: readonly PageLink[];
}

/** `/search/` */
export interface SearchPage extends Page {
  /** The newest day whose minutes say who was there; null if none do. */
  readonly attended: IsoDate | null;
}

/** One topic in the list of all. */
export interface TopicRow extends Page {
  /** Such as `XRootD`, `SOFTWARE-2873` or `nodejs/node#63055`. */
  readonly label: string;
  /** What it is about, in the words of the minutes; of a named topic, the latest line that mentions it. */
  readonly text: string;
  /** Link to the latest line that mentions it. */
  readonly lastPath: string;
  readonly meetingCount: number;
  readonly firstSeen: IsoDate;
  readonly lastSeen: IsoDate;
}
