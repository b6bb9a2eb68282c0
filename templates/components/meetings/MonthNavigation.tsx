import { collectionAnchors } from "../../../src/format/urls.ts";
import type { IndexYear } from "../../../src/model/index-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

const monthsOfYear = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;

interface Props {
  readonly years: readonly IndexYear[];
  readonly texts: Texts;
}

/** The number of meetings in each month, linked to the month further down the page. */
export function MonthNavigation({ years, texts }: Props) {
  const { monthsLabel, monthsCaption, yearColumn } = texts.meetingIndex;
  return (
    <nav class="month-jumps" aria-label={monthsLabel}>
      <table>
        <caption class="visually-hidden">{monthsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{yearColumn}</th>
            {monthsOfYear.map((month) => (
              <MonthHead month={`2000-${month}`} texts={texts} />
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <Year year={year} texts={texts} />
          ))}
        </tbody>
      </table>
    </nav>
  );
}

/** A narrow window shows only the first letter. */
function MonthHead({ month, texts: { dates } }: { readonly month: string; readonly texts: Texts }) {
  const [first = "", ...rest] = dates.shortMonth(month);
  return (
    <th scope="col">
      <abbr title={dates.month(month)}>
        {first}
        <span class="rest">{rest.join("")}</span>
      </abbr>
    </th>
  );
}

interface YearProps {
  readonly year: IndexYear;
  readonly texts: Texts;
}

function Year({ year: { year, meetingCount, months }, texts }: YearProps) {
  return (
    <tr>
      <th scope="row">
        <a href={`#${collectionAnchors.inYear(year)}`}>
          {year} <span class="since">{meetingCount}</span>
        </a>
      </th>
      {monthsOfYear
        .map((number) => months.find(({ month }) => month === `${year}-${number}`))
        .map((found) => (
          <td>
            {found ? (
              <a
                href={`#${collectionAnchors.inMonth(found.month)}`}
                aria-label={texts.meetingIndex.inMonth(found.month, found.meetingCount)}
              >
                {found.meetingCount}
              </a>
            ) : null}
          </td>
        ))}
    </tr>
  );
}
