import type { Chart } from "../../src/model/pages.ts";
import { chartGeometry, extent } from "./chart-geometry.ts";

interface Props {
  readonly chart: Chart;
  readonly label: string;
}

/**
 * The chart as a static drawing, made from the same series as the table. Missing weeks are left blank. The plot is
 * stretched to the width of the page; text stands outside it and keeps its size.
 */
export function ChartDrawing({ chart, label }: Props) {
  const { valueTicks, monthTicks, lines } = chartGeometry(chart);
  return (
    <svg class="drawing" height="320" role="img" aria-label={label}>
      <svg y="8" width="100%" height="280" overflow="visible" aria-hidden="true">
        {valueTicks.map(({ at }) => (
          <line class="grid" x1="0" x2="100%" y1={at} y2={at} />
        ))}
        <svg
          viewBox={`0 0 ${extent} ${extent}`}
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          overflow="visible"
          aria-hidden="true"
        >
          {lines.map(({ line, area }, index) => (
            <g class={`series-${(index % 8) + 1}`}>
              {area === null ? null : <path class="band" d={area} />}
              <path class="line" d={line} />
            </g>
          ))}
        </svg>
        {valueTicks.map(({ value, at }) => (
          <text class="tick" x="-8" y={at} dy="4" text-anchor="end">
            {value}
          </text>
        ))}
      </svg>
      {monthTicks.map(({ label: month, at, isLast }) => (
        <text class="tick" x={at} y="310" text-anchor={isLast ? "end" : "start"}>
          {month}
        </text>
      ))}
    </svg>
  );
}
