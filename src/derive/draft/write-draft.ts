import { yamlScalar } from "../../format/yaml/scalar.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { MinutesDraft, OpenItem } from "../../model/writing/draft.ts";
import type { DraftTexts } from "../../texts/texts.ts";

/** The text of a minutes file that is still to be filled in: empty values, with what is known as comments beside them. */
export function writeDraft(draft: MinutesDraft, texts: DraftTexts): string {
  const front = [
    `date: ${draft.date}`,
    ...(draft.series === null ? [] : [`series: ${yamlScalar(draft.series)}`]),
    `status: agenda # ${texts.agenda}`,
    ...attendance(draft),
    ...triage(draft, texts),
    ...table(
      "queues",
      countLines(draft.queues?.counts.map(({ name, count }) => [name, count])),
      draft.queues,
    ),
    ...table(
      "tickets",
      countLines(draft.tickets?.counts.map(({ state, count }) => [state, count])),
      draft.tickets,
    ),
    ...table("releases", releaseLines(draft), draft.releases),
  ];
  return `---\n${front.join("\n")}\n---\n\n${draftBody(draft, itemLine)}`;

  function table(
    key: string,
    lines: readonly string[],
    earlier: { readonly date: IsoDate } | null,
  ): string[] {
    if (earlier === null || lines.length === 0) return [];
    return [`${key}: # ${texts.countOf(earlier.date, draft.date)}`, ...lines];
  }

  /** The age is a comment at the end of the first line, which no reader sees. */
  function itemLine({ markdown, firstSeen, weeks }: OpenItem): string {
    const [first = "", ...others] = markdown.split("\n");
    return [`${first} <!-- ${texts.openSince(firstSeen, draft.date, weeks)} -->`, ...others].join("\n");
  }
}

function attendance({ regulars }: MinutesDraft): string[] {
  return regulars.length === 0 ? [] : [`attending: # [${regulars.map(yamlScalar).join(", ")}]`];
}

function triage({ triage: duty }: MinutesDraft, texts: DraftTexts): string[] {
  if (duty === null) return [];
  return [
    "triage:",
    ...(duty.thisWeek === null ? [] : [`  this_week: ${yamlScalar(duty.thisWeek)}`]),
    ...(duty.nextWeek === null ? [] : [`  next_week: ${yamlScalar(duty.nextWeek)} # ${texts.guess}`]),
  ];
}

function countLines(counts: readonly (readonly [string, number])[] = [], indent = "  "): string[] {
  return counts.map(([name, count]) => `${indent}${yamlScalar(name)}: # ${count}`);
}

function releaseLines({ releases }: MinutesDraft): string[] {
  return (releases?.counts ?? []).flatMap(({ column, counts }) => [
    `  ${yamlScalar(column)}:`,
    ...countLines(
      counts.map(({ state, count }) => [state, count]),
      "    ",
    ),
  ]);
}

/** The template with each open item below its heading; those without one are at the end. */
export function draftBody(
  { template, openItems }: Pick<MinutesDraft, "template" | "openItems">,
  lineOf: (item: OpenItem) => string,
): string {
  const lines = template.trimEnd().split("\n");
  const placed = new Set<OpenItem>();
  const chunks: string[] = [];
  for (const { text, headings } of chunksOf(lines)) {
    const items = openItems.filter(
      (item) => !placed.has(item) && item.headings.join("\n") === headings.join("\n"),
    );
    for (const item of items) placed.add(item);
    chunks.push(text.trim(), itemLines(items));
  }
  const left = openItems.filter((item) => !placed.has(item));
  if (left.length > 0) chunks.push("## Action Items", itemLines(left));
  return `${chunks.filter((chunk) => chunk !== "").join("\n\n")}\n`;

  function itemLines(items: readonly OpenItem[]): string {
    return items.map((item) => lineOf(item)).join("\n");
  }
}

interface Chunk {
  readonly text: string;
  /** Titles of the headings that it is below, its own included. */
  readonly headings: readonly string[];
}

/** A template split before each of its headings, with the text above the first one. */
function chunksOf(lines: readonly string[]): Chunk[] {
  const chunks: { lines: string[]; headings: readonly string[] }[] = [{ lines: [], headings: [] }];
  let open: readonly { readonly depth: number; readonly title: string }[] = [];
  let isCode = false;
  for (const line of lines) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    const heading = isCode ? null : /^(#{1,6})[ \t]+(\S.*)$/.exec(line);
    if (heading) {
      const [, marks = "", title = ""] = heading;
      open = [
        ...open.filter(({ depth }) => depth < marks.length),
        { depth: marks.length, title: title.trim() },
      ];
      chunks.push({ lines: [], headings: open.map((one) => one.title) });
    }
    chunks.at(-1)?.lines.push(line);
  }
  return chunks.map(({ lines: own, headings }) => ({ text: own.join("\n"), headings }));
}
