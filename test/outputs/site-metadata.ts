import type { SiteMetadata } from "../../src/model/pages.ts";

export const metadata: SiteMetadata = {
  title: "Ferry minutes",
  description: "Minutes of the ferry office.",
  language: "en",
  basePath: "/minutes/",
  url: "https://ferry.example/minutes/",
  indexing: true,
  offline: true,
  repositoryUrl: null,
  footer: [],
  hasSeries: false,
  meetingCount: 1,
  firstDate: "2020-09-14",
  latestDate: "2020-09-14",
  holdings: {
    tickets: true,
    queues: false,
    releases: false,
    attendance: true,
    trends: true,
    actions: false,
    decisions: false,
    topics: false,
    people: true,
    support: false,
    durations: false,
    compare: false,
  },
  accent: null,
  logo: null,
  faviconPath: null,
};

/** Text that breaks XML where it is not escaped, or that XML 1.0 cannot hold at all. */
export const hostileText =
  "a & b < c > d \" ' ]]> <script> &amp; \u0000\u0008\u000b\u001f\ud800 \udc00\ufffe\uffff end \u{1f6a2}";

/** The same as a reader of the XML should see it. */
export const readableText = "a & b < c > d \" ' ]]> <script> &amp;   end \u{1f6a2}";
