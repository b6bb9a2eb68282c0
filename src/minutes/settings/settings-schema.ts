import * as z from "zod";
import { isTimeZone } from "../../format/days/zones.ts";
import { isLanguageTag } from "../../format/language-tag.ts";
import { defaultPrivacyRules } from "../../privacy/find-private.ts";
import { isCountry } from "../../privacy/number-lookup.ts";
import { compilePattern } from "../../privacy/patterns.ts";
import { day, expected, text, webAddress } from "../minutes-schema.ts";
import { footerSchema, identityKeys } from "./identity-schema.ts";
import { issueTrackersSchema, projectsOfTwoAddresses } from "./issue-trackers-schema.ts";
import { scheduleSchema } from "./schedule-schema.ts";
import { seriesSchema, statesSchema } from "./series-schema.ts";
import { topicsSchema } from "./topics-schema.ts";

const pattern = text.superRefine((source, context) => {
  const compiled = compilePattern(source);
  if (typeof compiled === "string")
    context.addIssue({ code: "custom", message: `a regular expression with ${compiled}`, input: source });
});
const country = text.refine(
  (code): boolean => isCountry(code),
  expected("the two capital letters of a country, such as US"),
);
/** With a whole host, so that no slip such as `https://` makes every room public. */
const publicAddress = text.regex(
  /^(?:https?:\/\/[\w-]+(?:\.[\w-]+)+(?:[:/?#][^\s<>"'`|()[\]\\]*)?|[^\s<>"'`|()[\]\\@/]+@[\w-]+(?:\.[\w-]+)+)$/,
  "an address such as https://zoom.us/rec/share/abc or crew@ferry.example",
);

/** The keys of `content/site.yaml`. Each may be left out. */
export const settingsSchema = z
  .strictObject(
    {
      title: text
        .optional()
        .describe(
          "Title of the site, shown on every page; if absent, the name of the repository or of the folder.",
        ),
      description: text.optional().describe("One sentence for search engines and feed readers."),
      language: text
        .refine(isLanguageTag, expected("a language tag such as en, es or pt-BR"))
        .optional()
        .describe("BCP 47 tag of the language of the minutes; if absent, it is worked out from their words."),
      url: webAddress
        .optional()
        .describe(
          "Address of the home page; if absent, the one at which the host of the repository publishes pages.",
        ),
      time_zone: text
        .refine(isTimeZone, expected("an IANA time zone such as America/Chicago"))
        .default("UTC")
        .describe("IANA time zone in which the team meets."),
      schedule: scheduleSchema
        .optional()
        .describe("When the team meets; if absent, it is worked out from the meetings."),
      holidays: z
        .array(day, expected("a list of dates such as [2020-12-28]"))
        .default([])
        .describe("Days without a meeting, whatever the schedule says."),
      series: seriesSchema
        .optional()
        .describe("The first series is the default; if absent, there is one, named like the site."),
      board: z
        .strictObject(
          { states: statesSchema.default([]).describe("States in the order of the workflow.") },
          expected("states in the order of the workflow"),
        )
        .prefault({})
        .describe(
          "The ticket workflow, for ticket tables and release tables. Without states, any name is accepted.",
        ),
      queues: z
        .array(text, expected("a list of names"))
        .default([])
        .describe("Names of the support queues; if none is listed, any name is accepted."),
      issue_trackers: issueTrackersSchema
        .optional()
        .describe(
          "Trackers with issue keys, if absent, are worked out from the links to issues in the minutes.",
        ),
      action_items: z
        .enum(["marked", "any"], expected("marked or any"))
        .optional()
        .describe(
          "Whether only marked action items are read, such as `AI (Mat): ask Lee`, or any, such as `Mat will ask Lee`; if absent, any, unless most minutes mark theirs.",
        ),
      topics: topicsSchema
        .default({})
        .describe("Topics by name, each with its other spellings; each has a page with every mention."),
      repository: z
        .union(
          [
            z.literal("none"),
            z.strictObject({
              url: webAddress.describe("Address of the repository."),
              branch: text.default("main").describe("The branch that holds the minutes."),
            }),
          ],
          expected("a url, or none"),
        )
        .optional()
        .describe(
          "Repository of the minutes files, for links to edit them; if absent, git says which it is.",
        ),
      synonyms: z
        .array(
          z.array(text, expected("a list of words")).min(2, "at least two words"),
          expected("a list of lists, such as [[kubernetes, k8s]]"),
        )
        .default([])
        .describe("Words and phrases that the search takes for each other, such as `[kubernetes, k8s]`."),
      privacy: z
        .strictObject(
          {
            patterns: z
              .array(pattern, expected("a list of regular expressions"))
              .default([])
              .describe("Regular expressions in the syntax of RE2."),
            countries: z
              .array(country, expected("a list of countries"))
              .default([...defaultPrivacyRules.countries])
              .describe("Countries whose phone numbers are known without a country code, such as US."),
            email: z
              .enum(["show", "withhold"], expected("show or withhold"))
              .default("show")
              .describe("Whether e-mail addresses are published."),
            public: z
              .array(publicAddress, expected("a list of addresses"))
              .max(100, "at most 100 addresses")
              .default([])
              .describe(
                "Addresses that are published although they look like a meeting room or hold a code, and e-mail addresses; one that ends in a slash stands for all below it.",
              ),
          },
          expected("patterns, countries, email and public"),
        )
        .prefault({})
        .describe(
          "What is withheld in addition to what is known as private, and what is published although it looks private.",
        ),
      rules: z
        .record(
          z.string(),
          z.enum(["off", "warning", "error"], expected("off, warning or error")),
          expected("one line for each rule, such as triage-turn: off"),
        )
        .default({})
        .describe("Rules whose findings matter more or less to this team."),
      ...identityKeys,
      footer: footerSchema.default([]).describe("Links below every page."),
      indexing: z
        .boolean(expected("true or false"))
        .default(true)
        .describe("Whether search engines may index the site."),
      offline: z
        .boolean(expected("true or false"))
        .default(true)
        .describe("Whether visited pages can be read offline."),
    },
    expected("keys with values such as title: Our minutes"),
  )
  .check(({ value, issues }) => {
    for (const { path, project, url } of projectsOfTwoAddresses(value)) {
      const message = `a project without another address, but it has ${url}`;
      issues.push({ code: "custom", message, path, input: project });
    }
  });
