import type { AttendanceRecord } from "../model/people/people-pages.ts";

/** Each column of a matrix of marks is a square of this side, in SVG units. */
export const markSide = 8;

/** SVG path data of a filled square in each of these columns. */
export function squares(columns: readonly number[]): string {
  return columns.map((column) => `M${column * markSide + 1} 1h6v6h-6z`).join("");
}

/** SVG path data of a dot in each of these columns. */
export function dots(columns: readonly number[]): string {
  return columns.map((column) => `M${column * markSide + 3} 3h2v2h-2z`).join("");
}

const shapes: Readonly<Record<AttendanceRecord, (x: number) => string>> = {
  recorded: () => "",
  unrecorded: (x) => `M${x + 2} 4h4`,
  cancelled: (x) => `M${x + 2} 2l4 4m0-4l-4 4`,
  agenda: (x) => `M${x + 1.5} 1.5h5v5h-5z`,
};

/** SVG path data of the lines that tell apart the columns without a record of attendance: a dash, a cross, or an empty square. */
export function unrecordedMarks(records: readonly AttendanceRecord[]): string {
  return records.map((record, column) => shapes[record](column * markSide)).join("");
}
