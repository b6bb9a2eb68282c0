import { dots, markSide, squares, unrecordedMarks } from "../../../src/format/mark-paths.ts";
import type { AttendanceColumns, AttendanceRecord } from "../../../src/model/people/people-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly columns: AttendanceColumns;
  readonly texts: Texts;
}

const others = ["unrecorded", "cancelled", "agenda"] as const;

/** What the marks mean, as far as the year has them, and how many meetings each kind is. */
export function AttendanceLegend({ columns: { records }, texts }: Props) {
  const { legend, recordedOf, counted } = texts.attendance;
  const countOf = (kind: AttendanceRecord): number => records.filter((record) => record === kind).length;
  return (
    <ul class="legend">
      <li>{recordedOf(countOf("recorded"), records.length)}</li>
      <li>
        <Sign name="present" path={squares([0])} /> {legend.present}
      </li>
      <li>
        <Sign name="absent" path={dots([0])} /> {legend.absent}
      </li>
      {others.map((kind) =>
        countOf(kind) > 0 ? (
          <li>
            <Sign name="records" path={unrecordedMarks([kind])} /> {counted(countOf(kind), legend[kind])}
          </li>
        ) : null,
      )}
    </ul>
  );
}

function Sign({ name, path }: { readonly name: string; readonly path: string }) {
  return (
    <svg class="marks" viewBox={`0 0 ${markSide} ${markSide}`} width={markSide} aria-hidden="true">
      <path class={name} d={path} />
    </svg>
  );
}
