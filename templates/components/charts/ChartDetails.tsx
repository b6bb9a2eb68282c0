import { mediumDate } from "../../../src/format/days.ts";
import { href } from "../../../src/format/urls.ts";
import type { Chart } from "../../../src/model/chart.ts";

interface Props {
  readonly chart: Chart;
  readonly basePath: string;
}

/** More notes than this are folded away. */
const mostShown = 4;
/** Of more notes only the newest are listed; the JSON of the chart has all. */
const mostListed = 60;

/** What a drawing cannot say: changes of the table itself, suspected typos, and links to the figures. */
export function ChartDetails({ chart, basePath }: Props) {
  const { title, notes, suspectedTypos, csvPath, jsonPath } = chart;
  const leftOut = Math.max(0, notes.length - mostListed);
  const list = (
    <ol class="chart-notes" start={leftOut + 1}>
      {notes.slice(leftOut).map(({ date, text }) => (
        <li>
          {mediumDate(date)}: {text}
        </li>
      ))}
    </ol>
  );
  return (
    <div class="chart-details">
      {notes.length > mostShown ? (
        <details>
          <summary>
            {notes.length} changes of the table itself{leftOut > 0 ? `, the latest ${mostListed} below` : ""}
          </summary>
          {list}
        </details>
      ) : notes.length > 0 ? (
        list
      ) : null}
      {suspectedTypos.map(({ name, date, count, suspectedTypo, path }) => (
        <p class="note">
          <span class="doubt">?</span> {name}{" "}
          <a href={href(basePath, path)}>
            {count} on {mediumDate(date)}
          </a>{" "}
          is doubtful: {suspectedTypo}. It is shown as written, and the axis leaves it out.
        </p>
      ))}
      <p class="note">
        {title}, all days, as <a href={href(basePath, csvPath)}>CSV</a> or{" "}
        <a href={href(basePath, jsonPath)}>JSON</a>
      </p>
    </div>
  );
}
