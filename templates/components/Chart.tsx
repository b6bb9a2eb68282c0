import { epochMillis, longDate, mediumDate } from "../../src/format/days.ts";
import { href, paths } from "../../src/format/urls.ts";
import type { Chart as ChartModel } from "../../src/model/pages.ts";
import { ChartDrawing } from "./ChartDrawing.tsx";

interface Props {
  readonly chart: ChartModel;
  readonly basePath: string;
  /** Whether the figures stand in a table below, and a script may make the drawing interactive. */
  readonly isFull: boolean;
}

/** A chart that can be read without hovering: latest figures in the legend, a static drawing, and the table behind it. */
export function Chart({ chart, basePath, isFull }: Props) {
  const { id, title, series, unit, csvPath } = chart;
  const first = series.dates[0];
  const latest = series.dates.at(-1);
  if (!first || !latest) {
    return (
      <section class="chart-section" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p>No minutes record these counts yet.</p>
      </section>
    );
  }
  const label = `${title}, ${longDate(first)} to ${longDate(latest)}`;
  return (
    <section class="chart-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <figure class="chart" data-chart={isFull ? id : undefined}>
        <ul class="legend" aria-label={`Figures of ${longDate(latest)}`}>
          {series.lines.map(({ name, values }, index) => (
            <li>
              <svg
                class={`swatch series-${(index % 8) + 1}`}
                viewBox="0 0 10 10"
                width="10"
                height="10"
                aria-hidden="true"
              >
                <rect width="10" height="10" rx="2" />
              </svg>
              {name} <strong>{values.at(-1) ?? "not listed"}</strong>
            </li>
          ))}
          <li class="since">on {mediumDate(latest)}</li>
        </ul>
        <div class="plot" data-label={label}>
          <ChartDrawing chart={chart} label={label} />
        </div>
        {isFull ? (
          <script type="application/json" dangerouslySetInnerHTML={{ __html: chartJson(chart, basePath) }} />
        ) : null}
      </figure>
      {isFull ? (
        <details>
          <summary>The figures as a table{csvPath ? "" : ` (${unit})`}</summary>
          {csvPath ? (
            <p>
              <a href={href(basePath, csvPath)}>Download them as CSV</a>, with the change from week to week.
            </p>
          ) : null}
          <FigureTable chart={chart} basePath={basePath} />
        </details>
      ) : null}
    </section>
  );
}

function FigureTable({ chart, basePath }: Omit<Props, "isFull">) {
  const { id, series, title } = chart;
  const captionId = `${id}-figures`;
  return (
    <section class="scroll" tabindex={0} aria-labelledby={captionId}>
      <table>
        <caption id={captionId}>{title}, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Meeting</th>
            {series.lines.map(({ name }) => (
              <th scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.dates
            .map((date, index) => (
              <tr>
                <th scope="row">
                  <a href={href(basePath, paths.meeting(date))}>{mediumDate(date)}</a>
                </th>
                {series.lines.map(({ values }) => (
                  <td class="number">{values[index] ?? <span class="since">not listed</span>}</td>
                ))}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </section>
  );
}

/** The data behind the drawing, for the script; `<` is escaped because the text stands inside a script element. */
function chartJson({ kind, unit, series }: ChartModel, basePath: string): string {
  const data = {
    kind,
    unit,
    times: series.dates.map(epochMillis),
    gapBefore: series.gapBefore,
    lines: series.lines,
    meetings: series.dates.map((date) => href(basePath, paths.meeting(date))),
  };
  return JSON.stringify(data).replace(/</g, "\\u003c");
}
