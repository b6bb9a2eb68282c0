import type { Chart } from "../../../src/model/chart.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly chart: Chart;
  readonly texts: Texts;
  /** Whether the key must explain the way across weeks without minutes. */
  readonly hasBridges: boolean;
}

/** The lines of a chart with their latest counts. Lines that the latest meeting does not list are folded if there are several. */
export function Legend({ chart, texts, hasBridges }: Props) {
  const words = texts.charts;
  const { series, cells } = chart;
  const latest = series.dates.at(-1) ?? "";
  const lines = [...series.lines.keys()];
  const isFormer = (line: number): boolean => (series.lines[line]?.values.at(-1) ?? null) === null;
  const former = lines.filter(isFormer);
  const isFolded = former.length > 1;
  return (
    <ol class="legend" aria-label={words.figuresOf(latest)} data-shares={texts.chartReading.asShares}>
      {(isFolded ? lines.filter((line) => !isFormer(line)) : lines).map((line) => (
        <Entry chart={chart} line={line} texts={texts} />
      ))}
      <li class="since">{words.onDay(latest)}</li>
      {hasBridges ? (
        <li class="since">
          <svg class="swatch line bridge" aria-hidden="true">
            <path d="M0 5H16" />
          </svg>
          {words.bridges}
        </li>
      ) : null}
      {isFolded ? (
        <li class="former">
          <details>
            <summary>{words.former(former.length, cells.board)}</summary>
            <ol class="legend">
              {former.map((line) => (
                <Entry chart={chart} line={line} texts={texts} />
              ))}
            </ol>
          </details>
        </li>
      ) : null}
    </ol>
  );
}

interface EntryProps {
  readonly chart: Chart;
  readonly line: number;
  readonly texts: Texts;
}

function Entry({ chart, line, texts }: EntryProps) {
  const { kind, series, lineStyles } = chart;
  const { name, values } = series.lines[line] ?? { name: "", values: [] };
  const style = `series-${lineStyles[line] ?? 1}`;
  return (
    <li data-line={name} class={style}>
      {/* Bars have no labels at their end that a number could stand for. */}
      {kind === "bars" ? null : <span class="ordinal">{line + 1}</span>}
      <svg class={kind === "line" ? `swatch line ${style}` : "swatch"} aria-hidden="true">
        <path d={kind === "line" ? "M0 5H16" : "M0 0H16V10H0Z"} />
      </svg>
      <span class="name">{name}</span> <strong>{values.at(-1) ?? texts.charts.notListed}</strong>
    </li>
  );
}
