import { collectionAnchors } from "../../../src/format/urls.ts";
import type { CalendarMonth, OutsideArchive } from "../../../src/model/index-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { CalendarEntry, signedKind, signOf } from "./CalendarEntry.tsx";
import { MonthName } from "./MonthList.tsx";

interface Props {
  readonly year: string;
  readonly months: readonly CalendarMonth[];
  readonly basePath: string;
  readonly texts: Texts;
}

const partTitles = ["1–7", "8–14", "15–21", "22–28", "29–31"] as const;

/** A calendar of one year: one row per month, which a wide window shows as a column. */
export function YearCalendar({ year, months, basePath, texts }: Props) {
  return (
    <div class="year-calendar">
      <table>
        <caption class="visually-hidden">{texts.year.calendarCaption(year)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span>{texts.year.days}</span>
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
            <Month month={month} basePath={basePath} texts={texts} />
          ))}
        </tbody>
      </table>
      <Legend months={months} texts={texts} />
    </div>
  );
}

/** A legend of the signs that the year uses; nothing if it uses none. */
function Legend({ months, texts: { year } }: Pick<Props, "months" | "texts">) {
  const days = months.flatMap(({ parts: some }) => some.flatMap((part) => part.days));
  const used = new Set(days.map(signedKind));
  const hasChanges = days.some((day) => day.kind === "meeting" && day.tickets?.delta);
  if (!hasChanges && [...used].every((kind) => !kind)) return null;
  return (
    <p class="signs">
      {[...used].map((kind) =>
        kind ? (
          <span>
            <b aria-hidden="true">{signOf(kind)}</b> {year.signs[kind]}
          </span>
        ) : null,
      )}
      {hasChanges ? (
        <span class="change">
          <b aria-hidden="true">±</b> {year.changeKey}
        </span>
      ) : null}
    </p>
  );
}

interface MonthProps {
  readonly month: CalendarMonth;
  readonly basePath: string;
  readonly texts: Texts;
}

function Month({ month, basePath, texts }: MonthProps) {
  return (
    <tr>
      <th scope="row">
        {month.isListed ? (
          <a href={`#${collectionAnchors.inMonth(month.month)}`}>
            <MonthName month={month.month} texts={texts} />
          </a>
        ) : (
          <MonthName month={month.month} texts={texts} />
        )}
      </th>
      {month.outside ? (
        <td colspan={5} class="outside">
          <span>{texts.year[month.outside]}</span>
        </td>
      ) : (
        month.parts.map(({ days, outside }) => (
          <td class={outside ? "outside" : undefined}>
            <Outside outside={outside} texts={texts} />
            {days.length > 0 ? (
              <div>
                {days.map((day) => (
                  <CalendarEntry day={day} basePath={basePath} texts={texts} />
                ))}
              </div>
            ) : null}
          </td>
        ))
      )}
    </tr>
  );
}

function Outside({ outside, texts }: { readonly outside: OutsideArchive; readonly texts: Texts }) {
  return outside ? <span class="visually-hidden">{texts.year[outside]}</span> : null;
}
