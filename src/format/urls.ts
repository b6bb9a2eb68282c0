import type { IsoDate } from "../model/meeting.ts";
import { fingerprint, slug } from "./slug.ts";

const longestKey = 40;

/**
 * The paths of the site, relative to its root and starting with a slash (DESIGN: a URL never depends on the
 * source folder). What is served under a base path goes through `href`, what leaves the site through `absoluteUrl`.
 */
export const paths = {
  home: "/",
  latest: "/latest/",
  meetings: "/meetings/",
  trends: "/trends/",
  releases: "/releases/",
  search: "/search/",
  searchJumps: "/search/jumps.json",
  searchWords: "/search/words.txt",
  notFound: "/404.html",
  offline: "/offline.html",
  serviceWorker: "/service-worker.js",
  people: "/people/",
  topics: "/topics/",
  actions: "/actions/",
  decisions: "/decisions/",
  support: "/support/",
  feed: "/feed.xml",
  feedJson: "/feed.json",
  calendar: "/calendar.ics",
  links: "/links.txt",
  sitemap: "/sitemap.xml",
  robots: "/robots.txt",
  archiveJson: "/api/archive.json",
  ticketsCsv: "/data/tickets.csv",
  queuesCsv: "/data/queues.csv",
  releasesCsv: "/data/releases.csv",
  attendanceCsv: "/data/attendance.csv",
  year: (year: string) => `/meetings/${year}/`,
  /** `2020-09`: the month within its year. */
  month: (month: string) => `/meetings/${month.slice(0, 4)}/#${collectionAnchors.inMonth(month)}`,
  meeting: meetingPath,
  meetingCard: (date: IsoDate) => `/meetings/${date}/card.png`,
  person: (slug: string) => `/people/${slug}/`,
  personFeed: (slug: string) => `/people/${slug}/feed.xml`,
  topic: (key: string) => `/topics/${key}/`,
  topicFeed: (key: string) => `/topics/${key}/feed.xml`,
  meetingJson: (date: IsoDate) => `/api/meetings/${date}.json`,
  release: (name: string) => `/releases/${releaseKey(name)}/`,
  chartCsv: (id: string) => `/data/charts/${id}.csv`,
  chartJson: (id: string) => `/data/charts/${id}.json`,
} as const;

/** `/meetings/2020-09-14/#tickets-open`; by itself, so that a script that needs no more does not load all paths. */
export function meetingPath(date: IsoDate, anchor?: string): string {
  return `/meetings/${date}/${anchor === undefined ? "" : `#${anchor}`}`;
}

/** Ids of the parts that every meeting page has, whatever its body holds. */
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
  ticketState: (state: string) => `tickets-${slug(state)}`,
  queue: (name: string) => `queues-${slug(name)}`,
  releaseSeries: (series: string) => `series-${slug(series)}`,
  releaseState: (state: string) => `releases--${slug(state)}`,
  releaseCell: (column: string, state: string) => `releases-${slug(column)}--${slug(state)}`,
} as const;

/** Whether an id is, or may become, one of those; no heading and no old anchor may take it. */
export function isPageAnchor(id: string): boolean {
  return Object.values(anchors).some(
    (own) => typeof own === "string" && (id === own || id.startsWith(`${own}-`)),
  );
}

/** Ids of the parts of pages across meetings. Apart from the others, so that a heading in minutes need not avoid them. */
export const collectionAnchors = {
  open: "open",
  attendance: "attendance",
  triage: "triage",
  actions: "actions",
  support: "support",
  inYear: (year: string) => `in-${year}`,
  inMonth: (month: string) => `in-${month}`,
} as const;

/**
 * What a release is called in addresses: a version as it is, such as `3.5.24`; another name in plain letters, with a
 * fingerprint wherever something of it is lost, so that two names share no page.
 */
export function releaseKey(name: string): string {
  if (/^\d+(?:\.\d+)*$/.test(name) && name.length <= longestKey) return name;
  const plain = slug(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestKey)
    .replace(/^-+|-+$/g, "");
  return plain === name && plain !== "" ? plain : [plain, fingerprint(name)].filter(Boolean).join("-");
}

/** A root-relative path under the base path, such as `/technology/meetings/2020-09-14/`. */
export function href(basePath: string, path: string): string {
  return basePath.replace(/\/$/, "") + path;
}

/** A root-relative path as a full address below the site's public one; letters beyond ASCII become their escapes. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return siteUrl.replace(/\/$/, "") + encodeURI(path);
}

/** `technology` and `/technology` alike become `/technology/`. */
export function normalizeBasePath(basePath: string): string {
  return `/${basePath.split("/").filter(Boolean).join("/")}/`.replace("//", "/");
}

/** An alias as the path of a page: a folder unless it names an HTML file other than the folder's own `index.html`. */
export function aliasPath(alias: string): string {
  const path = alias.replace(/\/index\.html$/, "/");
  return path.endsWith("/") || path.endsWith(".html") ? path : `${path}/`;
}
