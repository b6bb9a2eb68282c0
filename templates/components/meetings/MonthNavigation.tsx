import { collectionAnchors, href } from "../../../src/format/urls.ts";
import type { IndexYear } from "../../../src/model/index-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

const monthsOfYear = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;

interface Props {
  readonly years: readonly IndexYear[];
  readonly basePath: string;
  readonly texts: Texts;
}

/**
 * The number of meetings in each month, linked to the month further down the page, or on the page of its year. Anchors of
 * months that are not on this page are on their links.
 */
export function MonthNavigation({ years, basePath, texts }: Props) {
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
            <Year year={year} basePath={basePath} texts={texts} />
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
  readonly basePath: string;
  readonly texts: Texts;
}

function Year({ year: { year, path, meetingCount, isListed, months }, basePath, texts }: YearProps) {
  // Where the meetings are: null for further down this page.
  const elsewhere = isListed ? null : path;
  const yearId = collectionAnchors.inYear(year);
  return (
    <tr>
      <th scope="row">
        <a
          id={elsewhere === null ? undefined : yearId}
          href={elsewhere === null ? `#${yearId}` : href(basePath, elsewhere)}
          data-moved={elsewhere === null ? undefined : true}
        >
          {year} <span class="since">{meetingCount}</span>
        </a>
      </th>
      {monthsOfYear
        .map((number) => months.find(({ month }) => month === `${year}-${number}`))
        .map((found) => (
          <td>
            {found ? (
              <a
                id={elsewhere === null ? undefined : collectionAnchors.inMonth(found.month)}
                href={
                  (elsewhere === null ? "" : href(basePath, elsewhere)) +
                  `#${collectionAnchors.inMonth(found.month)}`
                }
                data-moved={elsewhere === null ? undefined : true}
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
