/** The words and patterns that mark the parts of one team's old minutes. `profiles/osg.yaml` explains each of them. */
export interface Profile {
  /** Days from one meeting to the next; null if they have no fixed interval. */
  readonly interval: number | null;
  readonly dates: {
    readonly path: readonly string[];
    /** Whether a file without a date in its path is read by the dates of its headings. */
    readonly inText: boolean;
    readonly title: readonly string[];
    readonly text: readonly string[];
  };
  /** Pattern for the address of an old page, with `{yyyy}`, `{MM}`, `{dd}` and `{name}`; null if pages had none. */
  readonly alias: string | null;
  readonly labels: {
    readonly attending: readonly string[];
    /** Labels for those who were absent, in a list that has both. */
    readonly absent: readonly string[];
    /** Labels for groups of those who were present. */
    readonly groups: readonly string[];
    readonly coordinates: readonly string[];
    readonly thisWeek: readonly string[];
    readonly nextWeek: readonly string[];
  };
  readonly headings: {
    readonly attending: readonly string[];
    readonly triage: readonly string[];
  };
  readonly tables: {
    readonly count: readonly string[];
    readonly change: readonly string[];
    readonly state: readonly string[];
    readonly shared: readonly string[];
    readonly total: readonly string[];
  };
  /** Name of the queue in lines that say "open tickets" without a queue. */
  readonly unnamedQueue: string;
  /** Words beside a table which say that its counts are a copy. */
  readonly stale: readonly string[];
  /** Words beside a table that mark a copy only if its counts equal those of the previous table. */
  readonly unfinished: readonly string[];
}
