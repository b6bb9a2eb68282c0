import type { IssueTracker, Settings, Trackers } from "../../model/settings.ts";

/** What issues the minutes of a series mean: its own trackers come before those of the site. */
export function trackersOf(
  { issueTrackers, issueRepositories, series }: Pick<Settings, keyof Trackers | "series">,
  id: string,
): Trackers {
  const own = series.find((one) => one.id === id)?.trackers;
  return own
    ? {
        issueTrackers: [...own.issueTrackers, ...issueTrackers],
        issueRepositories: [...own.issueRepositories, ...issueRepositories],
      }
    : { issueTrackers, issueRepositories };
}

/** The trackers of the site and of all series; each project is in trackers of one address. */
export function everyTracker({
  issueTrackers,
  series,
}: Pick<Settings, "issueTrackers" | "series">): IssueTracker[] {
  return [...issueTrackers, ...series.flatMap(({ trackers }) => trackers?.issueTrackers ?? [])];
}
