import type { MinutesValues } from "../minutes/minutes-schema.ts";
import type { MinutesForm, TypedCounts } from "./form.ts";

/** The form with the values and the text of minutes that exist. */
export function formOf(values: MinutesValues, notes: string): MinutesForm {
  const { series, title, stale, aliases, anchors } = values;
  const cancelled = values.next?.cancelled;
  return {
    date: values.date,
    status: values.status ?? "minutes",
    attending: values.attending ?? [],
    others: "",
    thisWeek: values.triage?.this_week ?? "",
    nextWeek: values.triage?.next_week ?? "",
    tickets: typed(values.tickets),
    queues: typed(values.queues),
    releases: Object.entries(values.releases ?? {}).map(([column, counts]) => ({
      column,
      counts: typed(counts),
    })),
    nextDate: values.next?.date ?? "",
    nextCancelled: cancelled === true ? "" : (cancelled ?? ""),
    notes,
    kept: {
      ...(series === undefined ? {} : { series }),
      ...(title === undefined ? {} : { title }),
      ...(values.attending === undefined ? {} : { attending: values.attending }),
      ...(stale === undefined ? {} : { stale: withoutAbsent(stale) }),
      ...(aliases === undefined ? {} : { aliases }),
      ...(anchors === undefined ? {} : { anchors }),
      ...(cancelled === true ? { isNextCancelled: true } : {}),
    },
  };
}

function typed(counts: Readonly<Record<string, number>> = {}): TypedCounts {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
}

function withoutAbsent<Value>(table: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([key, value]): [string, Value][] =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}
