import type { ChartNote } from "../../model/chart.ts";
import type { CountSeries } from "../../model/count-series.ts";
import type { Texts } from "../../texts/texts.ts";

/** The meetings where a line of a board was counted first or for the last time; its first meeting has no note. */
export function boardNotes({ dates, lines }: CountSeries, { counts: { notes } }: Texts): ChartNote[] {
  return dates.flatMap((date, at): ChartNote[] => {
    const isListed = (value: number | null): boolean => value !== null;
    const gained = lines.filter(({ values }) => values.findIndex(isListed) === at).map(({ name }) => name);
    const lost = lines
      .filter(({ values }) => values.findLastIndex(isListed) === at - 1)
      .map(({ name }) => name);
    if (at === 0) return [];
    const texts = [
      ...(gained.length > 0 ? [notes.firstCountOf(gained)] : []),
      ...(lost.length > 0 ? [notes.noLongerCounted(lost)] : []),
    ];
    return texts.length > 0 ? [{ date, text: texts.join("; ") }] : [];
  });
}
