/** All options of all commands, with their help texts. */
export const optionTable = {
  content: {
    type: "string",
    help: "--content DIR      folder of minutes, or with minutes/ in it (default: content, or this folder)",
  },
  output: { type: "string", help: "--output DIR       folder of the built site (default: _site)" },
  "base-path": {
    type: "string",
    help: "--base-path PATH   path under which the site is served, such as /technology/ (default: /)",
  },
  url: {
    type: "string",
    help: "--url URL          public address of the home page (default: url in site.yaml)",
  },
  links: {
    type: "string",
    help: "--links FILE       links of an earlier build (its links.txt); each lost link is an error",
  },
  series: {
    type: "string",
    help: "--series ID        the series of the meeting (default: the first in site.yaml)",
  },
  explain: {
    type: "boolean",
    help: "--explain          print what was worked out where site.yaml leaves it out, and from where",
  },
  all: { type: "boolean", help: "--all              print every finding, also where one kind has many" },
  strict: { type: "boolean", help: "--strict           fail if there are warnings" },
  changed: {
    type: "boolean",
    help: "--changed          print only what is about files that differ from the main branch",
  },
  fix: {
    type: "boolean",
    help: "--fix              correct in place what is certain, and print each change",
  },
  watch: { type: "boolean", help: "--watch            check again after each save, and print what changed" },
  format: {
    type: "string",
    help: "--format FORMAT    text, lines, github, json, sarif or markdown (default: text at a terminal)",
  },
  quarantine: {
    type: "boolean",
    help: "--quarantine       leave out minutes with errors instead of stopping",
  },
  skip: {
    type: "string",
    help: "--skip PARTS       leave out search, cards, the components of the team or the cache\n                     of minutes, as search,cards,components,cache",
  },
  timings: {
    type: "string",
    help: "--timings FILE     write the time and memory of each stage to FILE, as JSON",
  },
  sizes: { type: "string", help: "--sizes NUMBERS    meetings of each archive (default: 340,3400,10200)" },
  runs: { type: "string", help: "--runs NUMBER      how often each is built (default: 3)" },
  cases: { type: "string", help: "--cases NUMBER     how many cases to run (default: 1000)" },
  seed: { type: "string", help: "--seed NUMBER      which cases to run (default: 1)" },
  from: { type: "string", help: "--from NUMBER      first case, to continue a run (default: 0)" },
  json: { type: "boolean", help: "--json             print the figures as JSON" },
  port: { type: "string", help: "--port PORT        port to serve on (default: 8080)" },
  out: {
    type: "string",
    help: "--out DIR          folder to write minutes to, such as content/minutes",
  },
  profile: {
    type: "string",
    help: "--profile NAME     osg, generic, or your own file (default: by the names)",
  },
  report: { type: "string", help: "--report FILE      write the audit to FILE (.md, .json or .html)" },
  people: { type: "string", help: "--people FILE      write a proposed people.yaml to FILE" },
  date: {
    type: "string",
    help: "--date DATE        day of the meeting, such as 2020-09-14 (default: by the schedule)",
  },
  "dry-run": { type: "boolean", help: "--dry-run          show what would be written, and write nothing" },
  force: { type: "boolean", help: "--force            replace existing files with different content" },
} as const;

export type OptionName = keyof typeof optionTable;
