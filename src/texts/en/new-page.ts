import type { Wrap } from "../words.ts";
import { sentence } from "../words.ts";
import { dates, words } from "./words.ts";

/** The page on which new minutes are written. */
export const newPage = {
  title: "New minutes",
  titleIn: (series: string) => `New minutes: ${series}`,
  series: "Series",
  link: "Write the next minutes",
  description: "Write the minutes of a meeting in the browser.",
  lead: "Fill in what you know, and commit the text. Nothing is sent before that: what you type stays in this browser.",
  withoutScript: <Part>(host: Wrap<Part>) =>
    sentence`This page needs JavaScript. Without it, ${host("make a new file in the repository")} with this text:`,
  withoutScriptOrHost:
    "This page needs JavaScript. Without it, put a new file with this text into the repository:",
  file: "File",
  day: "Day",
  status: "Status",
  statuses: { minutes: "minutes", agenda: "agenda, before the meeting", cancelled: "cancelled" },
  attending: "Who attended",
  others: "Others, with commas between them",
  triage: "Triage duty",
  thisWeek: "This week",
  nextWeek: "Next week",
  counts: "Counts",
  countsHint: "Leave out what was not counted: that is not zero. Changes are computed.",
  releaseName: (number: string) => `Release ${number}`,
  addRelease: "Add a release",
  countOf: (name: string, table: string) => `${table}: ${name}`,
  actions: "Open action items",
  actionsHint: "Your choice changes the line in the text below.",
  openSince: (date: string) => `open since ${dates.medium(date)}`,
  choices: { open: "Keep", done: "Done", dropped: "Dropped" },
  owner: "Owner",
  ownerOf: (item: string) => `Owner of “${item}”`,
  changedByHand: "changed in the text",
  next: "Next meeting",
  nextDate: "Day, if not by the schedule",
  nextCancelled: "Cancelled because of",
  notes: "Text",
  notesHint:
    "In Markdown. Type “AI (”, a name, an issue or “::” for suggestions; paste from a document or a mail.",
  suggestions: "Suggestions",
  suggested: (count: number) => words.counted(count, { one: "suggestion", other: "suggestions" }),
  findings: "Findings",
  noFindings: "Nothing found.",
  counted: (count: number) => words.counted(count, { one: "finding", other: "findings" }),
  line: (line: number) => `Line ${words.number(line)}`,
  severities: { error: "error", warning: "warning" },
  notLooked:
    "Not looked for here, but before minutes are published: phone numbers, and links to pages that do not exist.",
  notLookedPatterns:
    "Not looked for here, but before minutes are published: phone numbers, what your team’s patterns withhold, and links to pages that do not exist.",
  preview: "Preview",
  previewWithoutRecords:
    "Only the latest minutes are known here, so the preview does not say what the ticket counts mean among all.",
  commit: { github: "Commit on GitHub", gitlab: "Commit on GitLab", forgejo: "Commit in the repository" },
  commitChange: "Edit the file in the repository",
  copiedForCommit: "The text is too long for an address, so it has been copied: paste it into the new file.",
  copiedForHost: "The text has been copied: paste it into the file.",
  copyFailed: "The text could not be copied. Copy it from here:",
  copy: "Copy",
  copied: "Copied.",
  download: "Download",
  discard: "Discard the draft",
  discarded: "The draft was discarded.",
  kept: "Your draft is kept in this browser until you discard it.",
  restored: "Your draft was restored.",
  notKept: "This browser keeps no draft: do not close the page before you commit.",
  pasted: "Pasted as Markdown.",
  edited: {
    title: (date: string) => `Edit the minutes of ${dates.long(date)}`,
    link: "Edit here",
    lead: (isPartlyPrivate: boolean) =>
      `This is the text as it is published: in the file, Markdown may be written in another way, and comments are not shown here. ${
        isPartlyPrivate
          ? "The file also holds what is private, here [withheld] or left out. Change it by hand in the repository, or copy those parts from it before you replace its text."
          : "What you commit replaces the file."
      }`,
    missing: (date: string) => `There are no minutes of ${dates.long(date)} to edit.`,
    failed: "The minutes could not be loaded. Try again with a network.",
  },
};
