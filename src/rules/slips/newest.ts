import type { Meeting } from "../../model/meeting.ts";
import { meetingsOf, type RuleContext } from "../rule.ts";

/** The newest meeting of a series, and those before it. */
export interface Newest {
  readonly meeting: Meeting;
  readonly before: Meeting;
  /** Null if the series has only two. */
  readonly beforeThat: Meeting | null;
}

/**
 * What is typed from habit is worth a warning while somebody can still put it right, so rules about it look at the newest
 * meeting of each series only. A cancelled meeting is left out.
 */
export function newestOf(context: RuleContext): readonly Newest[] {
  return context.settings.series.flatMap(({ id }) => {
    const [meeting, before, beforeThat = null] = meetingsOf(context)
      .filter(({ series, status }) => series === id && status !== "cancelled")
      .slice(-3)
      .toReversed();
    return meeting && before ? [{ meeting, before, beforeThat }] : [];
  });
}
