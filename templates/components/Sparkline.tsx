import { epochMillis } from "../../src/format/days.ts";
import { rounded } from "../../src/format/numbers.ts";
import type { TrendPoint } from "../../src/model/series.ts";

interface Props {
  readonly points: readonly TrendPoint[];
  readonly label: string;
}

const width = 96;
const height = 22;
const margin = 3;

/** A small line of the last counts, broken where a week is missing. It repeats no figure, so it is an image with a name. */
export function Sparkline({ points, label }: Props) {
  const shown = points.flatMap(({ date, value, gapBefore }) =>
    value === null ? [] : [{ time: epochMillis(date), value, gapBefore }],
  );
  const last = shown.at(-1);
  const first = shown[0];
  if (!first || !last || shown.length < 2) return <span class="sparkline" />;
  const values = shown.map(({ value }) => value);
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const x = (time: number): number =>
    rounded(margin + ((time - first.time) / (last.time - first.time)) * (width - 2 * margin), 1);
  const y = (value: number): number =>
    rounded(height - margin - ((value - low) / span) * (height - 2 * margin), 1);
  const path = shown
    .map(
      ({ time, value, gapBefore }, index) => `${index === 0 || gapBefore ? "M" : "L"}${x(time)} ${y(value)}`,
    )
    .join("");
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={`${label}: ${values.join(", ")}`}
    >
      <path d={path} />
      <circle cx={x(last.time)} cy={y(last.value)} r="2" />
    </svg>
  );
}
