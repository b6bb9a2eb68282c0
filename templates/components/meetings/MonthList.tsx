import { collectionAnchors } from "../../../src/format/urls.ts";
import type { MonthRows } from "../../../src/model/index-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { MeetingList } from "./MeetingList.tsx";

interface Props {
  readonly months: readonly MonthRows[];
  readonly basePath: string;
  readonly texts: Texts;
  /** Level of the months' headings: 3 under the heading of a year, otherwise 2. */
  readonly level: 2 | 3;
}

/** Meetings by month, newest first; each month has an anchor. */
export function MonthList({ months, basePath, texts, level }: Props) {
  const Heading = `h${level}` as const;
  return (
    <>
      {months.map(({ month, rows }) => (
        <section class="month">
          <Heading id={collectionAnchors.inMonth(month)}>
            <MonthName month={month} texts={texts} /> {month.slice(0, 4)}
          </Heading>
          <MeetingList rows={rows} basePath={basePath} texts={texts} />
        </section>
      ))}
    </>
  );
}

/** `Sep`, with the full name as its title; `month` is a date or a month such as `2020-09`. */
export function MonthName({ month, texts }: { readonly month: string; readonly texts: Texts }) {
  return <abbr title={texts.dates.month(month)}>{texts.dates.shortMonth(month)}</abbr>;
}
