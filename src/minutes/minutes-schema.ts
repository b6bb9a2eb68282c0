import * as z from "zod";
import { isMeetingDate, isMeetingDay } from "../format/days/dates.ts";
import { expectations } from "./expectations.ts";

/** What was expected, as the end of a sentence; `validate` puts the value before it. */
export function expected(what: string): { error: string } {
  return { error: what };
}

export const text = z
  .string(expected("text (put it in quotes if it looks like a number)"))
  .trim()
  .min(1, "text that is not empty");

export const webAddress = text.regex(/^https?:\/\/[^\s]+$/, "an address that starts with https://");

export const day = z
  .string(expected(expectations.day))
  .refine(isMeetingDay, expected(expectations.meetingDay));
/** When a meeting was. Only few minutes tell no day, so the messages ask for one. */
const meetingDate = z
  .string(expected(expectations.day))
  .refine(isMeetingDate, expected(expectations.meetingDay));
const count = z
  .number(expected(expectations.count))
  .refine((value) => Number.isSafeInteger(value) && value >= 0, expected(expectations.count));
/** Entries of a list or table. Real minutes have thirty. */
const maxEntries = 200;
/** Each has a page and charts. */
const maxColumns = 50;
const counts = z
  .record(z.string(), count, expected("one line for each name with its count"))
  .refine((names) => Object.keys(names).length <= maxEntries, `at most ${maxEntries} names`);
const reason = z.union([text, z.literal(true)], expected("a reason as text, or true"));
/** Characters; file systems limit both, and the output folder has a path of its own. */
const [maxPath, maxName] = [300, 100];
/** Hosts such as GitHub Pages leave out what starts with a dot. */
const sitePath = z
  .string(expected("a path such as /meetings/2020/TechArea20200914/"))
  .regex(
    /^\/(?:(?!\.)[\w.~-]+\/)*(?:(?!\.)[\w.~-]+)?$/,
    "a path below the site's root such as /meetings/2020/TechArea20200914/",
  )
  .refine(fitsOnDisk, `a path of at most ${maxPath} characters, with at most ${maxName} between two slashes`);

function fitsOnDisk(path: string): boolean {
  return path.length <= maxPath && path.split("/").every((name) => name.length <= maxName);
}

/** Whether a text is a path below the site's root. */
export function isSitePath(text: string): boolean {
  return sitePath.safeParse(text).success;
}
const anchor = z
  .string(expected("an anchor such as osg-release-team"))
  .regex(/^[\p{L}\p{N}-]+$/u, "an anchor such as osg-release-team, without #");

/** The front matter of one minutes file. What is absent was not recorded. */
export const minutesSchema = z.strictObject(
  {
    date: meetingDate.describe(
      "The day of the meeting, the same as in the name of the file; a month such as 2020-09 if nobody knows the day.",
    ),
    title: text.optional().describe("The title of the meeting; if absent, that of its series."),
    series: text
      .optional()
      .describe(
        "Id of the series in site.yaml; if absent, the first, or that of the folder or name of the file.",
      ),
    status: z
      .enum(["minutes", "agenda", "cancelled"], expected("one of minutes, agenda, cancelled"))
      .optional()
      .describe("minutes (the default), agenda (its counts are not compared yet) or cancelled."),
    attending: z
      .array(text, expected("a list of names such as [Brian L, Derek]"))
      .max(maxEntries, `at most ${maxEntries} names`)
      .optional()
      .describe("Who attended, as the team writes the names."),
    triage: z
      .strictObject(
        {
          this_week: text.optional().describe("Who triages incoming tickets this week."),
          next_week: text.optional().describe("Who does it next week."),
        },
        expected("this_week and next_week with a name each"),
      )
      .optional()
      .describe("Who triages incoming tickets."),
    queues: counts
      .optional()
      .describe("Open support tickets by queue. A queue without a count was not recorded."),
    tickets: counts
      .optional()
      .describe("Tickets by state, in the order of the workflow. Changes and totals are computed."),
    releases: z
      .record(z.string(), counts, expected("one line for each release with its counts"))
      .refine((columns) => Object.keys(columns).length <= maxColumns, `at most ${maxColumns} releases`)
      .optional()
      .describe("Tickets by state, for each release column such as 3.5.24 or Both."),
    stale: z
      .strictObject(
        {
          tickets: reason.optional().describe("Why the counts of tickets are a copy."),
          queues: reason.optional().describe("Why the counts of queues are a copy."),
          releases: reason.optional().describe("Why the counts of releases are a copy."),
        },
        expected("tickets, queues or releases with a reason each"),
      )
      .optional()
      .describe("Counts that are copied from an earlier meeting: they are shown, but not compared or drawn."),
    next: z
      .strictObject(
        {
          date: day.optional().describe("The day of the next meeting, where it is not that of the schedule."),
          cancelled: reason.optional().describe("Why next week's meeting is cancelled, or true."),
        },
        expected("a date, or cancelled with a reason"),
      )
      .optional()
      .describe("What the minutes say about the next meeting."),
    aliases: z
      .array(sitePath, expected("a list of paths such as [/meetings/2020/TechArea20200914/]"))
      .max(maxEntries, `at most ${maxEntries} paths`)
      .optional()
      .describe("Old addresses that redirect to this meeting."),
    anchors: z
      .record(
        anchor,
        anchor,
        expected("one line for each old anchor with the new one, such as old-words: new-words"),
      )
      .optional()
      .describe(
        "Anchors that headings or items once had, with those they have now, so that links keep working.",
      ),
    coordinates: z
      .string(expected("text"))
      .optional()
      .describe("Dial-in details, as text, a list or a table. They are never published."),
  },
  expected("keys with values such as date: 2020-09-14"),
);

export type MinutesValues = z.infer<typeof minutesSchema>;
