import { dots, markSide, squares, unrecordedMarks } from "../../../src/format/mark-paths.ts";
import type { AttendanceColumns, AttendanceMarks as Marks } from "../../../src/model/people/people-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

/** In pixels for each SVG unit; where there is less room, marks are smaller. */
const largestScale = 1.4;

interface Props {
  readonly columns: AttendanceColumns;
  readonly marks: Marks;
  /** Whether `AttendanceAxis` of the same columns is on the page, which draws what all people have in common. */
  readonly hasAxis?: boolean;
}

/** A mark for each meeting of a year. The figure beside it says the same to those who do not see it. */
export function AttendanceMarks({ columns, marks: { present, absent }, hasAxis = false }: Props) {
  const { width, viewBox } = sizeOf(columns, markSide);
  return (
    <svg class="marks" viewBox={viewBox} width={width} aria-hidden="true">
      {hasAxis ? (
        <use href={`#${recordsId(columns)}`} />
      ) : (
        <path class="records" d={unrecordedMarks(columns.records)} />
      )}
      <path class="absent" d={dots(absent)} />
      <path class="present" d={squares(present)} />
    </svg>
  );
}

/** The months above the marks of a year. */
export function AttendanceAxis({
  columns,
  texts,
}: {
  readonly columns: AttendanceColumns;
  readonly texts: Texts;
}) {
  const height = 14;
  const { width, viewBox } = sizeOf(columns, height);
  return (
    <svg class="marks axis" viewBox={viewBox} width={width} aria-hidden="true">
      <defs>
        <path id={recordsId(columns)} class="records" d={unrecordedMarks(columns.records)} />
      </defs>
      {columns.months.map(({ month, at }) => (
        <text x={at * markSide + 1} y={height - 3}>
          {texts.dates.month(month).charAt(0).toUpperCase()}
        </text>
      ))}
    </svg>
  );
}

function sizeOf({ records }: AttendanceColumns, height: number): { width: number; viewBox: string } {
  const side = Math.max(records.length, 1) * markSide;
  return { width: side * largestScale, viewBox: `0 0 ${side} ${height}` };
}

function recordsId({ year }: AttendanceColumns): string {
  return `records-${year}`;
}
