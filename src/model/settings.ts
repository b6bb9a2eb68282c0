/** One column of a team's workflow, such as "Ready for Testing". */
export interface BoardState {
  readonly name: string;
  /** Other spellings of the same state, such as "Development Complete" for "Dev Complete". */
  readonly aliases: readonly string[];
}

/** The states that tickets pass through, in the order of the workflow. */
export interface Board {
  readonly states: readonly BoardState[];
}

/** A row of meetings that are compared with each other. */
export interface Series {
  readonly id: string;
  readonly title: string;
}

/** When the meeting usually takes place, in the team's own time zone. */
export interface Schedule {
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  readonly weekday: number;
  /** Wall-clock time such as `13:00`. */
  readonly time: string;
  /** How long it lasts, in minutes. */
  readonly duration: number;
}

export interface IssueTracker {
  /** Project keys such as `SOFTWARE`; a key of another project is plain text. */
  readonly projects: readonly string[];
  /** Address of one issue, with `{key}` where the key goes. */
  readonly url: string;
}

export interface Repository {
  readonly url: string;
  readonly branch: string;
}

/** What must never be published: each pattern is the source of a case-insensitive regular expression. */
export interface PrivacyRules {
  readonly patterns: readonly string[];
}

/** What `content/site.yaml` says, with defaults filled in. */
export interface Settings {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Public address of the site's front page, ending in a slash. */
  readonly url: string;
  readonly timeZone: string;
  readonly schedule: Schedule;
  /** The first one is the default. */
  readonly series: readonly [Series, ...Series[]];
  readonly board: Board;
  /** The queues in use; empty where any name may stand. */
  readonly queues: readonly string[];
  readonly issueTrackers: readonly IssueTracker[];
  readonly repository: Repository | null;
  readonly privacy: PrivacyRules;
  /** Whether search engines may index the site. */
  readonly indexing: boolean;
  /** Whether browsers keep the pages that a reader has visited. */
  readonly offline: boolean;
}
