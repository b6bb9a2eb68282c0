import { mediumDate } from "../../../src/format/days.ts";
import { signed } from "../../../src/format/numbers.ts";
import { href } from "../../../src/format/urls.ts";
import type { Chart, ChartPoint } from "../../../src/model/chart.ts";

interface Props {
  readonly chart: Chart;
  readonly basePath: string;
}

/** Every point of a chart with its change; each count links to its cell in the minutes. */
export function ChartTable({ chart, basePath }: Props) {
  const { id, series, title, rows } = chart;
  const captionId = `${id}-figures`;
  return (
    <section class="scroll" tabindex={0} aria-labelledby={captionId}>
      <table class="figures-table">
        <caption id={captionId}>
          {title} <span class="since">newest first, with the change from the meeting before</span>
        </caption>
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
          {rows.toReversed().map(({ date, path, points }) => (
            <tr>
              <th scope="row">
                <a href={href(basePath, path)}>{mediumDate(date)}</a>
              </th>
              {points.map((point) => (
                <td class="number">{point ? <Figure point={point} basePath={basePath} /> : <NotListed />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figure({ point, basePath }: { readonly point: ChartPoint; readonly basePath: string }) {
  const { count, path, delta, suspectedTypo } = point;
  return (
    <>
      {suspectedTypo ? (
        <span class="doubt" title={suspectedTypo}>
          ?<span class="visually-hidden"> doubtful:</span>{" "}
        </span>
      ) : null}
      <a href={href(basePath, path)}>{count}</a>{" "}
      <span class="change" title={delta?.baseline.column ? `from ${delta.baseline.column}` : undefined}>
        {delta ? signed(delta.change) : "new"}
      </span>
    </>
  );
}

function NotListed() {
  return <span class="since">not listed</span>;
}
