import { monthName } from "../../../src/format/days.ts";
import { counted } from "../../../src/format/numbers.ts";
import { collectionAnchors } from "../../../src/format/urls.ts";
import type { IndexYear } from "../../../src/model/index-pages.ts";

const monthsOfYear = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"] as const;

/** The number of meetings in each month, linked to the month further down the page. */
export function MonthNavigation({ years }: { readonly years: readonly IndexYear[] }) {
  return (
    <nav class="month-jumps" aria-label="Years and months">
      <table>
        <caption class="visually-hidden">Meetings by month</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {monthsOfYear.map((month) => (
              <MonthHead name={monthName(`2000-${month}`)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <Year year={year} />
          ))}
        </tbody>
      </table>
    </nav>
  );
}

/** A narrow window shows only the first letter. */
function MonthHead({ name }: { readonly name: string }) {
  return (
    <th scope="col">
      <abbr title={name}>
        {name[0]}
        <span class="rest">{name.slice(1, 3)}</span>
      </abbr>
    </th>
  );
}

function Year({ year: { year, meetingCount, months } }: { readonly year: IndexYear }) {
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
                aria-label={`${monthName(found.month)} ${year}, ${counted(found.meetingCount, "meeting")}`}
              >
                {found.meetingCount}
              </a>
            ) : null}
          </td>
        ))}
    </tr>
  );
}
