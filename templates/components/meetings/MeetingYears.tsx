import { collectionAnchors, href } from "../../../src/format/urls.ts";
import type { IndexYear } from "../../../src/model/index-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { MonthList } from "./MonthList.tsx";

interface Props {
  readonly years: readonly IndexYear[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** Meetings by year and month, newest first; years that are not listed lead to their pages. */
export function MeetingYears({ years, basePath, texts }: Props) {
  const listed = years.filter(({ isListed }) => isListed);
  const earlier = years.filter(({ isListed }) => !isListed);
  return (
    <>
      {listed.map(({ year, path, months }) => (
        <section aria-labelledby={collectionAnchors.inYear(year)}>
          <h2 id={collectionAnchors.inYear(year)}>
            {year} {path ? <CalendarLink year={year} address={href(basePath, path)} texts={texts} /> : null}
          </h2>
          <MonthList months={months} basePath={basePath} texts={texts} level={3} />
        </section>
      ))}
      {earlier.length > 0 ? (
        <section class="earlier" aria-labelledby={collectionAnchors.years}>
          <h2 id={collectionAnchors.years}>{texts.meetingIndex.earlierYears}</h2>
          <p class="years">
            {earlier.map(({ year, path, meetingCount }) =>
              path === null ? null : (
                <a href={href(basePath, path)}>
                  {year} <span class="since">{meetingCount}</span>
                </a>
              ),
            )}
          </p>
        </section>
      ) : null}
    </>
  );
}

interface CalendarLinkProps {
  readonly year: string;
  readonly address: string;
  readonly texts: Texts;
}

function CalendarLink({ year, address, texts: { meetingIndex } }: CalendarLinkProps) {
  return (
    <a class="since" href={address}>
      {meetingIndex.calendar}
      <span class="visually-hidden"> {meetingIndex.calendarOf(year)}</span>
    </a>
  );
}
