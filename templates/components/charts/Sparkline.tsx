import { trendLine } from "../../../src/format/drawing/trend-line.ts";
import type { TrendPoint } from "../../../src/model/count-series.ts";

interface Props {
  readonly points: readonly TrendPoint[];
  readonly label: string;
}

// In half pixels: the style sheet shows it at half this size.
const width = 192;
const height = 44;
const margin = 6;
const box = { left: margin, top: margin, width: width - 2 * margin, height: height - 2 * margin };

/** A small line of the last counts. It repeats no figure, so it is an image with a name. */
export function Sparkline({ points, label }: Props) {
  const line = trendLine(points, box);
  if (!line) return null;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${label}: ${line.values.join(", ")}`}>
      <path d={line.path} />
      <circle cx={line.end.x} cy={line.end.y} />
    </svg>
  );
}
