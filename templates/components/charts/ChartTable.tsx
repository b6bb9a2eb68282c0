import { signed } from "../../../src/format/numbers.ts";
import { href } from "../../../src/format/urls.ts";
import type { Chart, ChartPoint } from "../../../src/model/chart.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly chart: Chart;
  readonly basePath: string;
  readonly texts: Texts;
}

/** Every point of a chart with its change; each count links to its cell in the minutes. */
export function ChartTable({ chart, basePath, texts }: Props) {
  const { id, series, title, rows } = chart;
  const captionId = `${id}-figures`;
  return (
    <section class="scroll" tabindex={0} aria-labelledby={captionId}>
      <table class="figures-table">
        <caption id={captionId}>
          {title} <span class="since">{texts.charts.tableNote}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{texts.charts.meeting}</th>
            {series.lines.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map(({ date, path, points }) => (
            <tr>
              <th scope="row">
                <a href={href(basePath, path)}>{texts.dates.medium(date)}</a>
              </th>
              {points.map((point) => (
                <td>
                  {point ? (
                    <Figure point={point} basePath={basePath} texts={texts} />
                  ) : (
                    <span class="since">{texts.charts.notListed}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FigureProps {
  readonly point: ChartPoint;
  readonly basePath: string;
  readonly texts: Texts;
}

function Figure({ point, basePath, texts }: FigureProps) {
  const { count, path, delta, continued, suspectedTypo } = point;
  return (
    <>
      {suspectedTypo ? (
        <span class="doubt" title={suspectedTypo}>
          ?<span class="visually-hidden"> {texts.charts.doubtfulCount}</span>{" "}
        </span>
      ) : null}
      <a href={href(basePath, path)}>{count}</a>{" "}
      <span title={continued === null ? undefined : texts.charts.from(continued)}>
        {delta ? signed(delta.change) : texts.figures.new}
      </span>
    </>
  );
}
