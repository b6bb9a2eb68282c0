import type { IsoDate } from "./meeting.ts";
import type { Page, PageLink } from "./pages.ts";
import type { ReleaseDuration, UsualDuration } from "./release-pages.ts";

/** The meetings that a flow is computed from; `path` leads to what changed between the first and the last of them. */
export interface FlowSpan extends Page {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly weeks: number;
}

/**
 * What counts of a state say about its tickets. A ticket that comes and another that leaves between two meetings cancel out, so
 * only the least number of both is known.
 */
export interface StateFlow {
  readonly state: string;
  /** Tickets in the state, as the mean of all counts. */
  readonly average: number;
  /** The sum of all increases, a week. */
  readonly cameAtLeast: number;
  /** The sum of all decreases, a week. */
  readonly leftAtLeast: number;
  /**
   * By Little's law, the mean number of weeks in the state is the average number of tickets in it, divided by those that come in
   * a week. Because more may come than are counted, the true time may be shorter; null where no count increased.
   */
  readonly weeksAtMost: number | null;
}

/** How action items come and go. Each is followed by itself, so both numbers are exact. */
export interface ItemFlow {
  /** The mean number of open items of a meeting. */
  readonly average: number;
  /** Items that were not open before and then were. */
  readonly came: number;
  /** Items that were open and no longer are: done, dropped, or gone. */
  readonly left: number;
  /** By Little's law, the mean number of weeks for which an item is open; null where none came. */
  readonly weeksByLaw: number | null;
  /** The median weeks for which the items that left had been carried; null where none left. */
  readonly medianWeeks: number | null;
}

/** `/durations/` */
export interface DurationsPage extends Page {
  /** Null for too few counts. */
  readonly tickets: { readonly span: FlowSpan; readonly flows: readonly StateFlow[] } | null;
  /** Null for too few meetings that list items. */
  readonly items: { readonly span: FlowSpan; readonly flow: ItemFlow } | null;
  /** Release series of which enough releases are finished; `path` leads to the list of its releases. */
  readonly releases: readonly (PageLink & {
    readonly usual: UsualDuration;
    /** Those that the latest table lists. */
    readonly underWay: readonly (PageLink & { readonly duration: ReleaseDuration })[];
  })[];
}
