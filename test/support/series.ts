import { seriesOf as seriesIn } from "../../src/derive/series/count-series.ts";
import type { CountLine, CountSeries } from "../../src/model/count-series.ts";
import type { IsoDate } from "../../src/model/meeting.ts";
import { english } from "../../src/texts/en/texts.ts";

/** A series whose doubtful counts are explained in English. */
export function seriesOf(
  dates: readonly IsoDate[],
  lines: readonly CountLine[],
  boardTotals?: readonly number[],
): CountSeries {
  return seriesIn(dates, lines, english, boardTotals);
}
