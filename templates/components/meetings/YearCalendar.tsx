import { collectionAnchors } from "../../../src/format/urls.ts";
import type { CalendarMonth, OutsideArchive } from "../../../src/model/index-pages.ts";
import { CalendarEntry, signOf } from "./CalendarEntry.tsx";
import { MonthName } from "./MonthList.tsx";

interface Props {
  readonly year: string;
  readonly months: readonly CalendarMonth[];
  readonly basePath: string;
}

const partTitles = ["1–7", "8–14", "15–21", "22–28", "29–31"] as const;
const outsideText = { before: "before the first minutes", after: "after the last minutes" } as const;

/** A calendar of one year: one row per month, which a wide window shows as a column. */
export function YearCalendar({ year, months, basePath }: Props) {
  return (
    <div class="year-calendar">
      <table>
        <caption class="visually-hidden">Calendar of {year}, with the change of all tickets</caption>
        <thead>
          <tr>
            <th scope="col">
              <span>Days</span>
            </th>
            {partTitles.map((title) => (
              <th scope="col">
                <span>{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <Month month={month} basePath={basePath} />
          ))}
        </tbody>
      </table>
      <Legend months={months} />
    </div>
  );
}

/** A legend of the signs that the year uses. */
function Legend({ months }: { readonly months: readonly CalendarMonth[] }) {
  const days = months.flatMap(({ parts: some }) => some.flatMap((part) => part.days));
  const used = new Set(days.map(signOf));
  return (
    <p class="signs">
      {[...used].map((sign) =>
        sign ? (
          <span>
            <b aria-hidden="true">{sign.sign}</b> {sign.text}
          </span>
        ) : null,
      )}
      <span class="change">
        <b aria-hidden="true">±</b> change of all tickets
      </span>
    </p>
  );
}

function Month({ month, basePath }: { readonly month: CalendarMonth; readonly basePath: string }) {
  return (
    <tr>
      <th scope="row">
        {month.isListed ? (
          <a href={`#${collectionAnchors.inMonth(month.month)}`}>
            <MonthName month={month.month} />
          </a>
        ) : (
          <MonthName month={month.month} />
        )}
      </th>
      {month.outside ? (
        <td colSpan={5} class="outside">
          <span>{outsideText[month.outside]}</span>
        </td>
      ) : (
        month.parts.map(({ days, outside }) => (
          <td class={outside ? "outside" : undefined}>
            <Outside outside={outside} />
            {days.map((day) => (
              <CalendarEntry day={day} basePath={basePath} />
            ))}
          </td>
        ))
      )}
    </tr>
  );
}

function Outside({ outside }: { readonly outside: OutsideArchive }) {
  return outside ? <span class="visually-hidden">{outsideText[outside]}</span> : null;
}
