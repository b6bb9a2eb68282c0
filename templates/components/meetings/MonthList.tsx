import { monthName } from "../../../src/format/days.ts";
import { collectionAnchors } from "../../../src/format/urls.ts";
import type { MonthRows } from "../../../src/model/index-pages.ts";
import { MeetingList } from "./MeetingList.tsx";

interface Props {
  readonly months: readonly MonthRows[];
  readonly basePath: string;
  /** Level of the months' headings: 3 under the heading of a year, otherwise 2. */
  readonly level: 2 | 3;
}

/** Meetings by month, newest first; each month has an anchor. */
export function MonthList({ months, basePath, level }: Props) {
  const Heading = `h${level}` as const;
  return (
    <>
      {months.map(({ month, rows }) => (
        <section class="month">
          <Heading id={collectionAnchors.inMonth(month)}>
            <MonthName month={month} /> {month.slice(0, 4)}
          </Heading>
          <MeetingList rows={rows} basePath={basePath} />
        </section>
      ))}
    </>
  );
}

/** `Sep`, with the full name as its title; `month` is a date or a month such as `2020-09`. */
export function MonthName({ month }: { readonly month: string }) {
  const name = monthName(month);
  return <abbr title={name}>{name.slice(0, 3)}</abbr>;
}
