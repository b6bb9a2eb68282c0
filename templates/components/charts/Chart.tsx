import { longDate } from "../../../src/format/days.ts";
import { href } from "../../../src/format/urls.ts";
import type { Chart as ChartModel } from "../../../src/model/chart.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { PermalinkHeading } from "../layout/Permalink.tsx";
import { ChartDetails } from "./ChartDetails.tsx";
import { ChartDrawing } from "./ChartDrawing.tsx";
import { ChartTable } from "./ChartTable.tsx";
import { Legend } from "./Legend.tsx";

interface Props {
  readonly chart: ChartModel;
  readonly basePath: string;
  readonly texts: Texts;
  /** Address of the script that makes the drawing interactive; null for a small chart, which has no table either. */
  readonly script: string | null;
  /** Whether the table is part of the page; elsewhere a script makes it when it is opened. */
  readonly hasTable?: boolean;
}

/** A chart that can be read without hovering: a sentence, the latest figures in a legend, a drawing, and its table. */
export function Chart({ chart, basePath, texts, script, hasTable = false }: Props) {
  const { id, title, kind, series, lineStyles, sentence, data, drawing } = chart;
  const isFull = script !== null;
  const first = series.dates[0];
  const latest = series.dates.at(-1);
  if (!first || !latest) {
    return (
      <section class="chart-section" aria-labelledby={id}>
        <Title id={id} title={title} texts={texts} isFull={isFull} />
        <p>No minutes record these counts yet.</p>
      </section>
    );
  }
  const label = `${title}, ${longDate(first)} to ${longDate(latest)}`;
  return (
    <section class="chart-section" aria-labelledby={id}>
      <Title id={id} title={title} texts={texts} isFull={isFull} />
      {sentence ? <p class="sentence">{sentence}</p> : null}
      {drawing ? (
        <figure
          class="chart"
          data-chart={isFull ? id : undefined}
          data-base={isFull ? basePath : undefined}
          data-script={script ?? undefined}
        >
          <Legend chart={chart} hasBridges={drawing.hasBridges} />
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
          {hasTable ? (
            <ChartTable chart={chart} basePath={basePath} />
          ) : (
            <details data-figures={title}>
              <summary>The figures as a table</summary>
              <p data-table>
                <a href={href(basePath, chart.csvPath)}>All figures as CSV</a>
              </p>
            </details>
          )}
        </>
      ) : null}
    </section>
  );
}

/** Only a full chart has a permanent address; the small one is on a page that changes every week. */
interface TitleProps extends Pick<ChartModel, "id" | "title"> {
  readonly texts: Texts;
  readonly isFull: boolean;
}

function Title({ id, title, texts, isFull }: TitleProps) {
  return isFull ? <PermalinkHeading id={id} title={title} texts={texts} /> : <h2 id={id}>{title}</h2>;
}
