/**
 * What old minutes of one team look like: the words and patterns that mark their parts. See `profiles/osg.yaml` for what
 * each one means.
 */
export interface Profile {
  /** Days from one meeting to the next; null where they have no rhythm. */
  readonly interval: number | null;
  readonly dates: {
    readonly path: readonly string[];
    readonly title: readonly string[];
    readonly text: readonly string[];
  };
  /** Address of the old page, with `{yyyy}`, `{MM}`, `{dd}` and `{name}` in it; null where there was none. */
  readonly alias: string | null;
  readonly labels: {
    readonly attending: readonly string[];
    /** Of those who were not there, in a list that has both. */
    readonly absent: readonly string[];
    /** Of groups among those who were there. */
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
  /** Name of the queue whose tickets are just called open tickets. */
  readonly unnamedQueue: string;
  /** Words beside a ticket or release table that say its counts are old ones. */
  readonly stale: readonly string[];
}
