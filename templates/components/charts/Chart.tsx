import { longDate, mediumDate } from "../../../src/format/days.ts";
import type { Chart as ChartModel } from "../../../src/model/chart.ts";
import { PermalinkHeading } from "../layout/Permalink.tsx";
import { ChartDetails } from "./ChartDetails.tsx";
import { ChartDrawing } from "./ChartDrawing.tsx";
import { ChartTable } from "./ChartTable.tsx";

interface Props {
  readonly chart: ChartModel;
  readonly basePath: string;
  /** Whether a table shows the figures below the drawing, and a script may make the drawing interactive. */
  readonly isFull: boolean;
  /** Whether the table is shown at once. */
  readonly isTableOpen?: boolean;
}

/** A chart that can be read without hovering: a sentence, the latest figures in a legend, a drawing, and its table. */
export function Chart({ chart, basePath, isFull, isTableOpen = false }: Props) {
  const { id, title, kind, series, lineStyles, sentence, data, drawing } = chart;
  const first = series.dates[0];
  const latest = series.dates.at(-1);
  if (!first || !latest) {
    return (
      <section class="chart-section" aria-labelledby={id}>
        <Title id={id} title={title} isFull={isFull} />
        <p>No minutes record these counts yet.</p>
      </section>
    );
  }
  const label = `${title}, ${longDate(first)} to ${longDate(latest)}`;
  return (
    <section class="chart-section" aria-labelledby={id}>
      <Title id={id} title={title} isFull={isFull} />
      {sentence ? <p class="sentence">{sentence}</p> : null}
      {drawing ? (
        <figure class="chart" data-chart={isFull ? id : undefined} data-base={isFull ? basePath : undefined}>
          <ol class="legend" aria-label={`Figures of ${longDate(latest)}`}>
            {series.lines.map(({ name, values }, index) => (
              <li data-line={name} class={`series-${lineStyles[index] ?? 1}`}>
                <span class="ordinal">{index + 1}</span>
                <svg
                  class={`swatch ${kind} series-${lineStyles[index] ?? 1}`}
                  viewBox="0 0 16 10"
                  width="16"
                  height="10"
                  aria-hidden="true"
                >
                  <path d={kind === "line" ? "M0 5H16" : "M0 0H16V10H0Z"} />
                </svg>
                <span class="name">{name}</span> <strong>{values.at(-1) ?? "not listed"}</strong>
              </li>
            ))}
            <li class="since">on {mediumDate(latest)}</li>
            {drawing.hasBridges ? (
              <li class="since">
                <svg class="swatch line bridge" viewBox="0 0 16 10" width="16" height="10" aria-hidden="true">
                  <path d="M0 5H16" />
                </svg>
                up to three weeks without minutes
              </li>
            ) : null}
          </ol>
          <div class={`plot ${kind}`} data-label={label}>
            <ChartDrawing kind={kind} lineStyles={lineStyles} drawing={drawing} label={label} />
          </div>
          {isFull ? (
            <script
              type="application/json"
              // `<` is escaped because the text is inside a script element.
              dangerouslySetInnerHTML={{ __html: data.replace(/</g, "\\u003c") }}
            />
          ) : null}
        </figure>
      ) : null}
      {isFull ? (
        <>
          <ChartDetails chart={chart} basePath={basePath} />
          {isTableOpen ? (
            <ChartTable chart={chart} basePath={basePath} />
          ) : (
            <details>
              <summary>The figures as a table</summary>
              <ChartTable chart={chart} basePath={basePath} />
            </details>
          )}
        </>
      ) : null}
    </section>
  );
}

/** Only a full chart has a permanent address; the small one is on a page that changes every week. */
function Title({ id, title, isFull }: Pick<ChartModel, "id" | "title"> & Pick<Props, "isFull">) {
  return isFull ? <PermalinkHeading id={id} title={title} /> : <h2 id={id}>{title}</h2>;
}
