import { meetingId } from "../format/meetings/meeting-id.ts";
import { totalName } from "../format/names.ts";
import type { MinutesValues } from "../minutes/minutes-schema.ts";
import type { MeetingJson } from "../model/json.ts";
import type { Settings } from "../model/settings.ts";
import type { KnownMeeting } from "../model/writing/editor.ts";
import type { MinutesForm } from "./form.ts";
import { formOf } from "./form-of.ts";
import { sourceAt } from "./known-archive.ts";

/** The form with minutes as they are published. `notes` is their text as Markdown. */
export function publishedForm(json: MeetingJson, notes: string, settings: Settings): MinutesForm {
  const form = formOf(publishedValues(json, settings), notes);
  return json.source.hasCoordinates ? { ...form, kept: { ...form.kept, hasCoordinates: true } } : form;
}

function publishedValues(json: MeetingJson, settings: Settings): MinutesValues {
  const { date, title, series, status, attending, triage, stale, source } = json;
  const ofSeries = settings.series.find(({ id }) => id === series);
  const named = <Value extends object>(table: Value): Value | undefined =>
    Object.keys(table).length > 0 ? table : undefined;
  return {
    // Minutes of another series than the first name it, as new ones do, wherever their file is.
    series: series === settings.series[0].id ? undefined : series,
    ...{ date, status, attending: attending?.map(({ name }) => name) },
    ...(title === ofSeries?.title ? {} : { title }),
    triage: triage
      ? { this_week: triage.thisWeek ?? undefined, next_week: triage.nextWeek ?? undefined }
      : undefined,
    queues: named(countsOf(json.queues.map(({ name, count }) => ({ name, count })))),
    tickets: named(countsOf(json.tickets.map(({ state, count }) => ({ name: state, count })))),
    releases: named(
      Object.fromEntries(releasesOf(json).map(({ column, counts }) => [column, countsOf(counts)])),
    ),
    stale: named(Object.fromEntries(Object.entries(stale).map(([board, why]) => [board, why || true]))),
    next: source.next
      ? {
          date: source.next.date ?? undefined,
          cancelled: source.next.cancelled === "" ? true : (source.next.cancelled ?? undefined),
        }
      : undefined,
    aliases: source.aliases.length > 0 ? [...source.aliases] : undefined,
    anchors: named({ ...source.anchors }),
  };
}

/** A published meeting as one that new minutes are compared with. */
export function publishedMeeting(json: MeetingJson, { series: [first] }: Settings): KnownMeeting {
  const { date, title, series, status, attending, triage, queues, tickets, source } = json;
  const releases = releasesOf(json).map(({ column, counts }) => ({
    column,
    counts: counts.map(({ name, count }) => ({ state: name, count })),
  }));
  return {
    ...{ id: meetingId(date, series, first.id), date, title, series, status, triage, stale: json.stale },
    attending: attending?.map(({ name }) => ({ name })) ?? null,
    queues: queues.length > 0 ? queues.map(({ name, count }) => ({ name, count })) : null,
    tickets: tickets.length > 0 ? tickets.map(({ state, count }) => ({ state, count })) : null,
    releases: releases.length > 0 ? releases : null,
    source: sourceAt(source.path ?? ""),
  };
}

/** The days of the meetings that the counts of one are compared with, and of the meeting before. */
export function comparedDays({ queues, tickets, releases, previous }: MeetingJson): readonly string[] {
  const counts = [...queues, ...tickets, ...(releases?.rows.flatMap(({ cells }) => cells) ?? [])];
  const days = counts.flatMap((count) => count?.delta?.baseline.date ?? []);
  return [...new Set([...days, ...(previous === null ? [] : [previous])])].toSorted();
}

interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** The columns as they were typed, without totals. */
function releasesOf({
  releases,
}: MeetingJson): readonly { readonly column: string; readonly counts: readonly NamedCount[] }[] {
  const rows = (releases?.rows ?? []).filter(({ state }) => state !== totalName);
  return (releases?.columns ?? []).flatMap((column, at) =>
    column === totalName
      ? []
      : [
          {
            column,
            counts: rows.flatMap(({ state, cells }) => {
              const count = cells[at]?.count;
              return count === undefined ? [] : [{ name: state, count }];
            }),
          },
        ],
  );
}

function countsOf(counts: readonly NamedCount[]): Record<string, number> {
  return Object.fromEntries(counts.map(({ name, count }) => [name, count]));
}
