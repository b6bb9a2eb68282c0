import type { Chart } from "../../src/model/chart.ts";
import type { Texts } from "../../src/texts/texts.ts";
import { ChartDrawing } from "../components/charts/ChartDrawing.tsx";
import { pictureStyle } from "../components/charts/picture-style.ts";

interface Props {
  readonly chart: Chart;
  /** Full address of the chart on its page. */
  readonly address: string;
  readonly texts: Texts;
}

const width = 800;
/** Room for the title above the drawing, for figures on its left, for names on its right and for the address below it. */
const room = { top: 52, left: 56, right: 168, bottom: 28 };

/** A chart as a picture for other places, such as a wiki, with all that it needs: an SVG of https://www.w3.org/TR/SVG2/. */
export default function ChartPicture({ chart, address, texts }: Props) {
  const { title, kind, lineStyles, drawing, series, sentence } = chart;
  const first = series.dates[0];
  const latest = series.dates.at(-1);
  const label = first && latest ? texts.charts.label(title, first, latest) : title;
  const height = room.top + (drawing?.height ?? 0) + room.bottom;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
    >
      <title>{label}</title>
      <style>{pictureStyle(chart)}</style>
      <rect class="paper" width={width} height={height} />
      <text class="title" x="16" y="28">
        {title}
      </text>
      {drawing ? (
        <ChartDrawing
          kind={kind}
          lineStyles={lineStyles}
          // A picture has no list of notes that their numbers could lead to.
          drawing={{ ...drawing, notes: [], noteLabels: [] }}
          frame={{ x: room.left, y: room.top, width: width - room.left - room.right }}
        />
      ) : (
        <text x="16" y={room.top}>
          {sentence}
        </text>
      )}
      <text x="16" y={height - 12}>
        {address}
      </text>
    </svg>
  );
}
