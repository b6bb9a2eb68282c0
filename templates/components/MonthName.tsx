import { monthName } from "../../src/format/days.ts";

/** `Sep`, with the whole name for who asks; of a day or of a month such as `2020-09`. */
export function MonthName({ month }: { readonly month: string }) {
  const name = monthName(month);
  return <abbr title={name}>{name.slice(0, 3)}</abbr>;
}
