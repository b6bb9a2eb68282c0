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
  // Nothing to show, but a link to it may be saved.
  if (!first || !latest) return <span id={id} />;
  const label = texts.charts.label(title, first, latest);
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
          <Legend chart={chart} texts={texts} hasBridges={drawing.hasBridges} />
          <div class={`plot ${kind}`}>
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
          <ChartDetails chart={chart} basePath={basePath} texts={texts} />
          {hasTable ? (
            <ChartTable chart={chart} basePath={basePath} texts={texts} />
          ) : (
            <details data-figures={title}>
              <summary>{texts.charts.asTable}</summary>
              <p data-table>
                <a href={href(basePath, chart.csvPath)}>{texts.charts.allAsCsv}</a>
              </p>
            </details>
          )}
        </>
      ) : null}
    </section>
  );
}

interface TitleProps extends Pick<ChartModel, "id" | "title"> {
  readonly texts: Texts;
  readonly isFull: boolean;
}

/** Only a full chart has a permanent address; the small one is on a page that changes every week. */
function Title({ id, title, texts, isFull }: TitleProps) {
  return isFull ? <PermalinkHeading id={id} title={title} texts={texts} /> : <h2 id={id}>{title}</h2>;
}
