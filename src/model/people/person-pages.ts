import type { ActionHistory, SupportRow, YearGroup } from "../collected-pages.ts";
import type { IsoDate } from "../meeting.ts";
import type { Neighbours, Page, PageLink } from "../pages.ts";
import type { AttendanceColumns, AttendanceMarks, LastSeen } from "./people-pages.ts";

/** The meetings of a year that a person attended, and their place among all of that year. */
export interface AttendedYear extends YearGroup<PageLink>, AttendanceMarks {
  readonly columns: AttendanceColumns;
}

/** The meetings that a person attended. */
export interface Attendance {
  readonly count: number;
  /** How many meetings between the first and the last of them recorded attendance. */
  readonly recordedCount: number;
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Newest first. */
  readonly years: readonly AttendedYear[];
}

/** The meetings at which a person says something, and how often. */
export interface PersonStatements {
  readonly count: number;
  readonly meetingCount: number;
  /** Of many, the newest meetings; each link leads to the first statement. */
  readonly years: readonly YearGroup<PageLink>[];
  /** Whether older meetings are left out of `years`. */
  readonly isCut: boolean;
  /** The search for them all. */
  readonly search: string;
}

/** `/people/<slug>/`; previous and next follow the order of the list of people. */
export interface PersonPage extends Page, Neighbours {
  readonly name: string;
  readonly lastSeen: LastSeen;
  readonly feedPath: string;
  /** Other spellings of the name in the minutes. */
  readonly spellings: readonly string[];
  /** Null if no meeting recorded the person as attending. */
  readonly attendance: Attendance | null;
  /** Weeks of triage duty: the meetings that assigned them. */
  readonly triage: readonly YearGroup<PageLink>[];
  /** Null where the minutes record no statement of the person. */
  readonly statements: PersonStatements | null;
  /** Their owners are the other people, without this one; the same applies to `closed` and `support`. */
  readonly open: readonly ActionHistory[];
  /** Items that are not open; of many, the newest, and `years` has all. The same applies to `support`. */
  readonly closed: readonly ActionHistory[];
  readonly support: readonly SupportRow[];
  readonly closedCount: number;
  readonly supportCount: number;
  /** A page for each year, if there are too many items for one page. */
  readonly years: readonly PersonYearPage[];
}

/** `/people/<slug>/2020/`; previous and next are years of the same person. */
export interface PersonYearPage extends Page, Neighbours {
  readonly name: string;
  readonly personPath: string;
  readonly year: string;
  /** Items that were last listed in that year and are not open. */
  readonly actions: readonly ActionHistory[];
  readonly support: readonly SupportRow[];
}
