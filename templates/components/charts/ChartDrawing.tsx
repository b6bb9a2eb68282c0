import type { Chart, ChartDrawing as Drawing } from "../../../src/model/chart.ts";

interface Props {
  readonly kind: Chart["kind"];
  readonly lineStyles: Chart["lineStyles"];
  readonly drawing: Drawing;
  /** Undefined for a part of a picture, which has a name of its own. */
  readonly label?: string;
  /** Its place in a picture; a page gives it by its style sheet. */
  readonly frame?: { readonly x: number; readonly y: number; readonly width: number };
}

/**
 * The static drawing of a chart. The inner drawing with the lines is stretched to the width of the page; text is outside of
 * it and keeps its size.
 */
export function ChartDrawing({ kind, lineStyles, drawing, label, frame }: Props) {
  const { height, valueTicks, timeTicks, lines, endLabels, suspectedTypos } = drawing;
  const { notes, areNotesNumbered, noteLabels } = drawing;
  return (
    <svg
      class="drawing"
      {...frame}
      height={height}
      role={label === undefined ? undefined : "img"}
      aria-label={label}
    >
      <svg y="12" height={height - 44} overflow="visible" aria-hidden="true">
        {valueTicks.map(({ at, isZero }) => (
          <line class={isZero ? "grid zero" : "grid"} x2="100%" y1={at} y2={at} />
        ))}
        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" overflow="visible" aria-hidden="true">
          {lines.map(({ outline, filled, bridge, bridgeFilled }, index) => (
            <g class={`${kind} series-${lineStyles[index] ?? 1}`}>
              {filled ? <path class="band" d={filled} /> : null}
              {bridgeFilled ? <path class="band bridge" d={bridgeFilled} /> : null}
              {outline ? <path class="line" d={outline} /> : null}
              {bridge ? <path class="line bridge" d={bridge} /> : null}
            </g>
          ))}
        </svg>
        {notes.map((at) => (
          <line
            class={areNotesNumbered ? "note-line" : "note-line many"}
            x1={at}
            x2={at}
            y1={areNotesNumbered ? "0" : "-6"}
            y2={areNotesNumbered ? "100%" : "0"}
          />
        ))}
        {noteLabels.map(({ text, at }) => (
          <text class="tick" x={at} y="-2" text-anchor="middle">
            {text}
          </text>
        ))}
        {suspectedTypos.map(({ x, y }) => (
          <>
            <circle class="doubt-ring" cx={x} cy={y} r="7" />
            <text class="doubt-mark" x={x} y={y} dy="4" text-anchor="middle">
              ?
            </text>
          </>
        ))}
        <g class="tick" text-anchor="end" transform="translate(-8 4)">
          {valueTicks.map(({ label: value, at }) => (
            <text y={at}>{value}</text>
          ))}
        </g>
        <g class="end-labels" transform="translate(8 4)">
          {endLabels.map(({ line, name, at }) => (
            <text class={`series-${lineStyles[line] ?? 1}`} x="100%" y={at}>
              {frame ? name : <tspan>{name}</tspan>}
              {frame ? null : <tspan class="ordinal">{line + 1}</tspan>}
            </text>
          ))}
        </g>
      </svg>
      <g class="tick">
        {timeTicks.map(({ label: day, at, isLast }) => (
          <text x={at} y={height - 8} text-anchor={isLast ? "end" : undefined}>
            {day}
          </text>
        ))}
      </g>
    </svg>
  );
}
