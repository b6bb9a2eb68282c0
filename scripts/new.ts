import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { weekdayName } from "../src/format/days/dates.ts";
import { isIsoDate, longDate } from "../src/format/days/days.ts";
import { counted } from "../src/format/numbers.ts";
import type { MinutesDraft } from "../src/model/writing/draft.ts";
import { nextMinutes } from "../src/next-minutes.ts";
import { minutesFolder } from "../src/plugins/content/find-content.ts";
import { readContentFiles } from "../src/plugins/content/read-content.ts";
import { DiagnosticsError } from "../src/plugins/diagnostics-error.ts";
import { fail } from "./fail.ts";
import { contentFolder, isNotBlank, readCommandLine } from "./options.ts";
import { placesBelow, writeFiles } from "./write-files.ts";

const choices = readCommandLine(
  {
    usage: "npm run new -- [options]",
    purpose:
      "Writes the next minutes file as an agenda: its day, triage duty, open action items and headings are filled in,\nand earlier counts are beside the empty ones. Replaces no file.",
    options: ["content", "series", "date", "dry-run"],
  },
  ({ text, isSet }) => ({
    content: contentFolder(text),
    series: text("series", "the id of a series", isNotBlank),
    date: text("date", "a date such as 2020-09-14", isIsoDate),
    isDryRun: isSet("dry-run"),
  }),
);

try {
  const { content, series, date, isDryRun } = choices;
  const { folder: minutes } = minutesFolder(content);
  const template = join(content, "template.md");
  const next = nextMinutes(await readContentFiles(content), {
    series,
    date,
    now: Date.now(),
    template: existsSync(template) ? readFileSync(template, "utf8") : null,
  });
  if ("diagnostics" in next) throw new DiagnosticsError(next.diagnostics);
  if ("problem" in next) throw new Error(next.problem);
  const { draft, text, folder, ofOtherSeries } = next;
  const path = placesBelow(minutes, ofOtherSeries)(join(folder, `${draft.name}.md`));
  if (existsSync(path))
    throw new Error(`${path} exists, and no file is replaced. Edit it, or name another day with --date.`);
  const { errors } = writeFiles([{ path, text, inside: minutes }], { inputs: [], force: false, isDryRun });
  if (errors.length > 0) throw new Error(errors.join("\n"));
  if (isDryRun) process.stdout.write(text);
  else console.log(`Wrote ${path} for ${contents(draft)}.`);
} catch (error) {
  fail(error);
}

function contents({ date, triage, openItems }: MinutesDraft): string {
  const parts = [
    `${weekdayName(date)} ${longDate(date)}`,
    ...(triage?.thisWeek ? [`${triage.thisWeek} on triage duty`] : []),
    ...(openItems.length > 0 ? [counted(openItems.length, "open action item")] : []),
  ];
  return parts.join(", ");
}
