import { isMeetingDay } from "../format/days/dates.ts";
import { expectations, valueDiagnostic } from "../minutes/expectations.ts";
import type { MinutesValues } from "../minutes/minutes-schema.ts";
import type { Diagnostic, FieldPath, Position } from "../model/diagnostic.ts";
import type { MinutesForm, TypedColumn, TypedCounts } from "./form.ts";
import { frontMatterText, type WrittenValue } from "./front-matter-text.ts";

/** A minutes file as the form says. */
export interface WrittenMinutes {
  readonly text: string;
  readonly body: string;
  /** Line on which the body starts, counted from 1. */
  readonly bodyLine: number;
  /** What the build will read of its front matter; null without a day. Values in error are left out. */
  readonly values: MinutesValues | null;
  readonly positionOf: (path: FieldPath) => Position;
  /** About values that are no counts or days; `file` is that of the minutes. */
  readonly problems: (file: string) => readonly Diagnostic[];
}

/** Stands in for dial-in details, so that nobody removes them unawares. */
const coordinates = "coordinates: # copy them from the file; they are not published";

interface Problem {
  readonly path: FieldPath;
  readonly input: string | undefined;
  readonly expected: string;
}

export function writtenMinutes(form: MinutesForm): WrittenMinutes {
  const problems: Problem[] = [];
  const { kept } = form;
  const names = inOrder([...form.attending, ...listed(form.others)], kept.attending ?? []);
  const triage = filled({ this_week: form.thisWeek.trim(), next_week: form.nextWeek.trim() });
  const next = filled<string | true>({
    date: day(["next", "date"], form.nextDate),
    cancelled: form.nextCancelled.trim() || (kept.isNextCancelled ? true : undefined),
  });
  const written: Readonly<Record<string, WrittenValue | undefined>> = {
    date: form.date === "" ? undefined : form.date,
    series: kept.series,
    title: kept.title,
    status: form.status === "minutes" ? undefined : form.status,
    attending: names.length > 0 ? names : undefined,
    triage,
    queues: counts(["queues"], form.queues),
    tickets: counts(["tickets"], form.tickets),
    releases: releases(form.releases),
    stale: kept.stale && filled(kept.stale),
    next,
    aliases: kept.aliases,
    anchors: kept.anchors,
  };
  const values = Object.fromEntries(
    Object.entries(written).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
  const { text, positionOf } = frontMatterText(values, kept.hasCoordinates ? [coordinates] : []);
  const body = form.notes.endsWith("\n") || form.notes === "" ? form.notes : `${form.notes}\n`;
  if (!isMeetingDay(form.date))
    problems.push({
      path: ["date"],
      input: form.date === "" ? undefined : form.date,
      expected: form.date === "" ? expectations.day : expectations.meetingDay,
    });
  return {
    text: text + body,
    body: `\n${body}`,
    bodyLine: text.split("\n").length - 1,
    values: isMeetingDay(form.date) ? sound() : null,
    positionOf,
    problems: (file) =>
      problems.map(({ path, input, expected }) =>
        valueDiagnostic(path, input, expected, { file, ...positionOf(path) }),
      ),
  };

  function counts(path: FieldPath, typed: TypedCounts): Record<string, number | string> | undefined {
    const entries = Object.entries(typed).flatMap(([name, count]): [string, number | string][] => {
      const trimmed = count.trim();
      if (trimmed === "") return [];
      if (isCount(trimmed)) return [[name, Number(trimmed)]];
      problems.push({ path: [...path, name], input: trimmed, expected: expectations.count });
      return [[name, trimmed]];
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }

  function releases(columns: readonly TypedColumn[]): Record<string, WrittenValue> | undefined {
    const entries = columns.flatMap(({ column, counts: typed }): [string, WrittenValue][] => {
      const name = column.trim();
      const cells = counts(["releases", name], typed);
      return name === "" || cells === undefined ? [] : [[name, cells]];
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }

  function day(path: FieldPath, typed: string): string {
    if (typed !== "" && !isMeetingDay(typed))
      problems.push({ path, input: typed, expected: expectations.meetingDay });
    return typed;
  }

  /** The values that the build would take, in the types of the schema. */
  function sound(): MinutesValues {
    const onlyCounts = (typed: TypedCounts): Record<string, number> =>
      Object.fromEntries(
        Object.entries(typed).flatMap(([name, count]) =>
          isCount(count.trim()) ? [[name, Number(count.trim())]] : [],
        ),
      );
    return {
      ...{ date: form.date, status: form.status, attending: names.length > 0 ? names : undefined },
      ...{ triage, next: form.nextDate === "" || isMeetingDay(form.nextDate) ? next : undefined },
      queues: onlyCounts(form.queues),
      tickets: onlyCounts(form.tickets),
      releases: Object.fromEntries(
        form.releases.flatMap(({ column, counts: typed }) =>
          column.trim() === "" ? [] : [[column.trim(), onlyCounts(typed)]],
        ),
      ),
      ...(kept.series === undefined ? {} : { series: kept.series }),
      ...(kept.title === undefined ? {} : { title: kept.title }),
      ...(kept.stale === undefined ? {} : { stale: { ...kept.stale } }),
      aliases: [...(kept.aliases ?? [])],
      anchors: { ...kept.anchors },
    };
  }
}

/** Names between commas, semicolons or line breaks. */
function listed(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The names in the order that some of them had, and then the others. */
function inOrder(names: readonly string[], earlier: readonly string[]): string[] {
  const others = names.filter((name) => !earlier.includes(name));
  return [...earlier.filter((name) => names.includes(name)), ...others];
}

function isCount(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}

/** Without empty texts; undefined if nothing is left. */
function filled<Value extends string | true>(
  table: Readonly<Record<string, Value | undefined>>,
): Record<string, Value> | undefined {
  const entries = Object.entries(table).flatMap(([key, value]): [string, Value][] =>
    value === undefined || value === "" ? [] : [[key, value]],
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
