import type { ActionChange } from "../model/comparison/comparison.ts";
import type { IsoDate, MeetingDate, MeetingId } from "../model/meeting.ts";
import type { ListName } from "../model/pages.ts";
import { firstDay } from "./days/months.ts";
import { isIssueKey, isReferenceKey } from "./references/keys.ts";
import { memoizeByText } from "./reuse/memoize.ts";
import { fingerprint, slug } from "./slug.ts";

const maxKeyLength = 40;

/**
 * The paths of the site, relative to its root and starting with a slash. None depends on where a minutes file
 * is stored, so files can move without breaking links. `href` puts a path below the base path; `absoluteUrl`
 * makes it a full address.
 */
export const paths = {
  home: "/",
  latest: "/latest/",
  meetings: "/meetings/",
  trends: "/trends/",
  releases: "/releases/",
  new: "/new/",
  search: "/search/",
  searchIndex: "/search/index.json",
  searchFilters: "/search/filters.json",
  searchJumps: "/search/jumps.json",
  searchTopics: "/search/topics.json",
  searchWords: "/search/words.txt",
  notFound: "/404.html",
  offline: "/offline.html",
  serviceWorker: "/service-worker.js",
  people: "/people/",
  topics: "/topics/",
  actions: "/actions/",
  decisions: "/decisions/",
  decisionFeed: "/decisions/feed.xml",
  support: "/support/",
  compare: "/compare/",
  durations: "/durations/",
  feed: "/feed.xml",
  feedJson: "/feed.json",
  digest: "/digest.xml",
  llms: "/llms.txt",
  calendar: "/calendar.ics",
  links: "/links.txt",
  sitemap: "/sitemap.xml",
  robots: "/robots.txt",
  archiveJson: "/api/archive.json",
  minutesSchema: "/schema/minutes.json",
  siteSchema: "/schema/site.json",
  peopleSchema: "/schema/people.json",
  ticketsCsv: "/data/tickets.csv",
  queuesCsv: "/data/queues.csv",
  releasesCsv: "/data/releases.csv",
  attendanceCsv: "/data/attendance.csv",
  actionsCsv: "/data/actions.csv",
  /** Where minutes of another series than the first are written. */
  newIn: (series: string) => `/new/${series}/`,
  /** Where the minutes of a day are edited in the browser; `series` is null for the first one. */
  edit: (date: IsoDate, series: string | null) => `/new/${series === null ? "" : `${series}/`}?from=${date}`,
  year: (year: string) => `/meetings/${year}/`,
  /** A year of a long list, such as `/actions/2020/`. */
  yearOf: (list: string, year: string) => `${list}${year}/`,
  comparison: comparisonPath,
  changesOfYear: changesOfYearPath,
  searchTerms: (file: number) => `/search/terms/${file}.txt`,
  searchRecords: (file: number) => `/search/records/${file}.json`,
  /** The month, such as `2020-09`, on the page of its year. */
  month: (month: string) => `/meetings/${month.slice(0, 4)}/#${collectionAnchors.inMonth(month)}`,
  meeting: meetingPath,
  meetingMarkdown: (id: MeetingId) => `/meetings/${id}.md`,
  meetingText: (id: MeetingId) => `/meetings/${id}.txt`,
  meetingCard: (id: MeetingId) => `/meetings/${id}/card.png`,
  /** An image that minutes show; `name` has an ending and differs from the page's other files. */
  meetingImage: (id: MeetingId, name: string) => `/meetings/${id}/${name}`,
  series: (id: string) => `/series/${id}/`,
  seriesFeed: (id: string) => `/series/${id}/feed.xml`,
  seriesCalendar: (id: string) => `/series/${id}/calendar.ics`,
  person: (slug: string) => `/people/${slug}/`,
  personFeed: (slug: string) => `/people/${slug}/feed.xml`,
  topic: topicPath,
  topicFeed: (key: string) => `${topicPath(key)}feed.xml`,
  meetingJson: (id: MeetingId) => `/api/meetings/${id}.json`,
  release: (name: string) => `/releases/${releaseKey(name)}/`,
  chartCsv: (id: string) => `/data/charts/${id}.csv`,
  chartJson: (id: string) => `/data/charts/${id}.json`,
  chartSvg: (id: string) => `/data/charts/${id}.svg`,
} as const;

/** Whether a path from the root, such as `/topics/xrootd/feed.xml`, is in a folder that pages of the site have. */
export function isSiteFolder(path: string): boolean {
  const [, top] = path.split("/");
  // Not in a set of its own beside this function, for with it every script would hold all paths.
  const own = Object.values(paths).some((one) => typeof one === "string" && one.split("/")[1] === top);
  return own || top === "assets" || top === "series";
}

/** The lists across meetings, each with a page if it holds something. */
export const listNames = [
  "actions",
  "trends",
  "releases",
  "decisions",
  "topics",
  "people",
  "support",
  "durations",
  "compare",
] as const satisfies readonly ListName[];

/**
 * `/meetings/2020-09-14/#tickets-open`; a separate function, so that browser code can import it without all
 * paths.
 */
export function meetingPath(id: MeetingId, anchor?: string): string {
  return `/meetings/${id}/${anchor === undefined ? "" : `#${anchor}`}`;
}

/**
 * `/topics/SOFTWARE-2873/` for an issue key, `/topics/nodejs/node/63055/` for `nodejs/node#63055` in any case, and
 * `/topics/xrootd/` for a named topic; a merge request of GitLab has the two parts that it has there, `-` and `merge_requests`.
 */
export function topicPath(key: string): string {
  if (isReferenceKey(key))
    return `/topics/${key.toLowerCase().replace("#", "/").replace("!", "/-/merge_requests/")}/`;
  return `/topics/${isIssueKey(key) ? key : slug(key)}/`;
}

/** What changed between two meetings; `series` is null for all meetings. Browser code imports this one too. */
export function comparisonPath(
  from: MeetingDate,
  to: MeetingDate,
  series: string | null,
  anchor?: string,
): string {
  // Readers choose days.
  const query = new URLSearchParams({
    from: firstDay(from),
    to: firstDay(to),
    ...(series === null ? {} : { series }),
  });
  return `/compare/?${query}${anchor === undefined ? "" : `#${anchor}`}`;
}

/** The search for all that a person says. */
export function statementsPath(person: string): string {
  return `${paths.search}?${new URLSearchParams({ kind: "statement", person })}`;
}

/** Parts of what changed, on the page that compares. */
export function comparisonAnchor(part: string): string {
  return `comparison-${part}`;
}

/** What changed at each meeting of a year, for the page that compares. */
export function changesOfYearPath(year: string): string {
  return `/compare/${year}.json`;
}

/** Of the names of counts and releases, each of which thousands of meetings repeat. */
const nameSlug = memoizeByText(slug);

/** Ids on every meeting page, whatever the body of the minutes contains. */
export const anchors = {
  main: "main",
  summary: "summary",
  triage: "triage",
  attendance: "attendance",
  tickets: "tickets",
  queues: "queues",
  releases: "releases",
  actions: "actions",
  minutes: "minutes",
  /** What changed since the meeting before. */
  changes: "summary-changes",
  /** Action items that share what became of them; null for those that were closed before. */
  actionsThat: (change: ActionChange | null) => `actions-${change ?? "closed"}`,
  ticketState: (state: string) => `tickets-${nameSlug(state)}`,
  queue: (name: string) => `queues-${nameSlug(name)}`,
  releaseSeries: (series: string) => `series-${nameSlug(series)}`,
  releaseState: (state: string) => `releases--${nameSlug(state)}`,
  releaseCell: (column: string, state: string) => `releases-${nameSlug(column)}--${nameSlug(state)}`,
} as const;

/** Whether an id is reserved for the page itself, so that no heading and no former anchor may use it. */
export function isPageAnchor(id: string): boolean {
  return Object.values(anchors).some(
    (own) => typeof own === "string" && (id === own || id.startsWith(`${own}-`)),
  );
}

/**
 * Ids on pages that collect items of several meetings. Headings of minutes never appear there, so none is
 * reserved.
 */
export const collectionAnchors = {
  open: "open",
  /** Action items that are gone, done or dropped, on the page of a year. */
  withStatus: (status: string) => `items-${status}`,
  earlier: "earlier",
  recent: "recent",
  owners: "owners",
  years: "years",
  attendance: "attendance",
  triage: "triage",
  releases: "releases",
  tickets: "tickets",
  actions: "actions",
  decisions: "decisions",
  mentions: "mentions",
  named: "named",
  issues: "issues",
  support: "support",
  /** Links to the data of the whole archive, on the front page. */
  data: "data",
  statements: "statements",
  statementsIn: (year: string) => `statements-${year}`,
  /** The days of a year on which a person attended, or had triage duty. */
  attendedIn: (year: string) => `attendance-${year}`,
  triageIn: (year: string) => `triage-${year}`,
  inYear: (year: string) => `in-${year}`,
  inMonth: (month: string) => `in-${month}`,
} as const;

/**
 * A release's name in URLs. A version such as `3.5.24` is kept; another name is reduced to plain letters,
 * with a fingerprint if that loses anything, so that two releases never share a page.
 */
export function releaseKey(name: string): string {
  if (/^\d+(?:\.\d+)*$/.test(name) && name.length <= maxKeyLength) return name;
  const plain = slug(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, maxKeyLength)
    .replace(/^-|-$/g, "");
  return plain === name && plain !== "" ? plain : [plain, fingerprint(name)].filter(Boolean).join("-");
}

/** A root-relative path under the base path, such as `/technology/meetings/2020-09-14/`. */
export function href(basePath: string, path: string): string {
  return basePath.replace(/\/$/, "") + path;
}

/** The same for a link on the page at `page`: only the anchor, if the link leads to that page. */
export function hrefOn(page: string, basePath: string, path: string): string {
  return path.startsWith(`${page}#`) ? path.slice(page.length) : href(basePath, path);
}

/** The full address of a root-relative path, with non-ASCII characters percent-encoded. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return siteUrl.replace(/\/$/, "") + encodeURI(path);
}

/** `/technology/` for `technology` or `/technology`. */
export function normalizeBasePath(basePath: string): string {
  return `/${basePath.split("/").filter(Boolean).join("/")}/`.replace("//", "/");
}

/** The path of an alias's page: an HTML file as it is, otherwise a folder, without `index.html`. */
export function aliasPath(alias: string): string {
  const path = alias.replace(/\/index\.html$/, "/");
  return path.endsWith("/") || path.endsWith(".html") ? path : `${path}/`;
}
