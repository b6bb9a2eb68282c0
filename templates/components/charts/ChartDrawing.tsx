import type { Chart, ChartDrawing as Drawing } from "../../../src/model/chart.ts";

interface Props {
  readonly kind: Chart["kind"];
  readonly lineStyles: Chart["lineStyles"];
  readonly drawing: Drawing;
  readonly label: string;
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
    <svg class="drawing" {...frame} height={height} role="img" aria-label={label}>
      <svg y="12" width="100%" height={height - 44} overflow="visible" aria-hidden="true">
        {valueTicks.map(({ at, isZero }) => (
          <line class={isZero ? "grid zero" : "grid"} x1="0" x2="100%" y1={at} y2={at} />
        ))}
        <svg
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          overflow="visible"
          aria-hidden="true"
        >
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
        {valueTicks.map(({ label: value, at }) => (
          <text class="tick" x="-8" y={at} dy="4" text-anchor="end">
            {value}
          </text>
        ))}
        {endLabels.map(({ line, name, at }) => (
          <>
            <text class={`end-label name series-${lineStyles[line] ?? 1}`} x="100%" y={at} dx="8" dy="4">
              {name}
            </text>
            <text class={`end-label ordinal series-${lineStyles[line] ?? 1}`} x="100%" y={at} dx="6" dy="4">
              {line + 1}
            </text>
          </>
        ))}
      </svg>
      {timeTicks.map(({ label: day, at, isLast }) => (
        <text class="tick" x={at} y={height - 8} text-anchor={isLast ? "end" : "start"}>
          {day}
        </text>
      ))}
    </svg>
  );
}
