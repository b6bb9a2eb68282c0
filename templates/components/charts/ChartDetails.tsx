import { href } from "../../../src/format/urls.ts";
import type { Chart } from "../../../src/model/chart.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly chart: Chart;
  readonly basePath: string;
  readonly texts: Texts;
}

/** More notes than this are folded away. */
const mostShown = 4;
/** Of more notes only the newest are listed; the JSON of the chart has all. */
const mostListed = 60;

/** What a drawing cannot say: changes of the table itself, suspected typos, and links to the figures. */
export function ChartDetails({ chart, basePath, texts }: Props) {
  const words = texts.charts;
  const { title, notes, suspectedTypos, csvPath, jsonPath, svgPath } = chart;
  const leftOut = Math.max(0, notes.length - mostListed);
  const list = (
    <ol class="chart-notes" start={leftOut + 1}>
      {notes.slice(leftOut).map(({ date, text }) => (
        <li>
          {texts.dates.medium(date)}: {text}
        </li>
      ))}
    </ol>
  );
  return (
    <div class="chart-details">
      {notes.length > mostShown ? (
        <details class={chart.drawing?.areNotesNumbered ? "numbered" : undefined}>
          <summary>{words.tableChanges(notes.length, leftOut > 0 ? mostListed : null)}</summary>
          {list}
        </details>
      ) : notes.length > 0 ? (
        list
      ) : null}
      {suspectedTypos.map(({ name, date, count, suspectedTypo, path }) => (
        <p class="note">
          <span class="doubt">?</span>{" "}
          {words.doubtful(
            name,
            <a href={href(basePath, path)}>{words.countOn(count, date)}</a>,
            suspectedTypo ?? "",
          )}
        </p>
      ))}
      <p class="note">
        {words.files(
          title,
          <a href={href(basePath, csvPath)}>CSV</a>,
          jsonPath === null ? null : <a href={href(basePath, jsonPath)}>JSON</a>,
          svgPath === null ? null : <a href={href(basePath, svgPath)}>SVG</a>,
        )}
      </p>
    </div>
  );
}
