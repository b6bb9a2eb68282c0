import type { Neighbours, Page, PageLink } from "../pages.ts";

/** What the minutes of a meeting say of who was there. An agenda cannot know yet. */
export type AttendanceRecord = "recorded" | "unrecorded" | "agenda" | "cancelled";

/** The meetings of a year, oldest first, as the columns of a matrix. */
export interface AttendanceColumns {
  readonly year: string;
  readonly records: readonly AttendanceRecord[];
  /** Each month that has a meeting, such as `2020-09`, with the column of its first one. */
  readonly months: readonly { readonly month: string; readonly at: number }[];
}

/** Columns in which a person was present or absent; a meeting before a person's first or after the last is neither. */
export interface AttendanceMarks {
  readonly present: readonly number[];
  readonly absent: readonly number[];
}

/** The attendance of a person in a year; `path` leads to the days of exactly the meetings that the person attended. */
export interface YearAttendance extends Page, AttendanceMarks {}

/** A person in the matrix of a year. */
export interface AttendanceRow extends Page {
  readonly name: string;
  readonly attendance: YearAttendance;
}

/** Somebody's turns of triage duty in a year. */
export interface TriageRow extends Page {
  readonly name: string;
  /** `path` leads to the days of exactly these turns. */
  readonly turns: Page & { readonly count: number };
  /** The number of turns if everybody who took turns that year had shared them equally, counted while the person was with the team. */
  readonly expected: number;
  /** The longest time between two turns, in weeks; null for one turn. */
  readonly longestGap: number | null;
}

/** Attendance and triage duty of one year. */
export interface PeopleYear {
  readonly columns: AttendanceColumns;
  /** By name; of very many people, those who were present most often. */
  readonly rows: readonly AttendanceRow[];
  /** How many people are left out of `rows`. */
  readonly leftOutCount: number;
  /** Most turns first; empty if nobody had any. */
  readonly triage: readonly TriageRow[];
}

/** `/people/2020/`; previous and next are the years around it that record attendance or triage duty. */
export interface PeopleYearPage extends Page, Neighbours, PeopleYear {}

/** One person in the list of all. */
export interface PersonRow extends Page {
  readonly name: string;
  /** In the newest year; null without any. */
  readonly attendance: YearAttendance | null;
  /** Open action items; `path` leads to them. */
  readonly open: Page & { readonly count: number };
  readonly lastSeen: LastSeen;
}

/** The last meeting that names a person for anything. */
export interface LastSeen extends PageLink {
  /** Whole weeks before the newest minutes. */
  readonly weeks: number;
}

/** `/people/` */
export interface PeoplePage extends Page {
  /** The newest year of attendance or triage duty; null where the minutes record neither. */
  readonly newest: PeopleYear | null;
  /** The year before it, if the newest has few meetings yet. */
  readonly before: PeopleYear | null;
  /** Everybody named in these years, by name. */
  readonly rows: readonly PersonRow[];
  /** People who were last named earlier, the newest first, and how many there are; of very many, the newest. */
  readonly earlier: {
    readonly count: number;
    readonly people: readonly { readonly person: PageLink; readonly lastSeen: LastSeen }[];
  };
  /** The pages of all years, newest first; empty if there is only one. */
  readonly years: readonly PageLink[];
  /** Names in the minutes without a page, and how many there are; of many, the most frequent. */
  readonly unresolved: { readonly count: number; readonly names: readonly string[] };
}
