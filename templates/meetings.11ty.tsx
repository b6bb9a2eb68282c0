import { collectionAnchors, href } from "../src/format/urls.ts";
import type { MeetingIndexPage } from "../src/model/index-pages.ts";
import type { Texts } from "../src/texts/texts.ts";
import { Diagnostics } from "./components/layout/Diagnostics.tsx";
import { ListSection } from "./components/layout/ListSection.tsx";
import { Page } from "./components/layout/Page.tsx";
import { MonthList } from "./components/meetings/MonthList.tsx";
import { MonthNavigation } from "./components/meetings/MonthNavigation.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("meetingIndexPage");

export default function Meetings({ view, metadata, assets, texts }: PageProps<MeetingIndexPage>) {
  const { title, description, none, undated, earlierYears } = texts.meetingIndex;
  const listed = view.years.filter(({ isListed }) => isListed);
  const earlier = view.years.filter(({ isListed }) => !isListed);
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      script={assets["filter.js"]}
      description={description(metadata.meetingCount)}
    >
      <h1>{title}</h1>
      {view.years.length > 0 ? (
        <>
          <MonthNavigation years={view.years} basePath={metadata.basePath} texts={texts} />
          <p class="list-filter" />
        </>
      ) : (
        <p>{none}</p>
      )}
      {view.undated.length > 0 ? (
        <ListSection id="undated" title={undated}>
          <Diagnostics diagnostics={view.undated} />
        </ListSection>
      ) : null}
      {listed.map(({ year, path, months }) => (
        <section aria-labelledby={collectionAnchors.inYear(year)}>
          <h2 id={collectionAnchors.inYear(year)}>
            {year}{" "}
            {path ? <CalendarLink year={year} address={href(metadata.basePath, path)} texts={texts} /> : null}
          </h2>
          <MonthList months={months} basePath={metadata.basePath} texts={texts} level={3} />
        </section>
      ))}
      {earlier.length > 0 ? (
        <section class="earlier" aria-labelledby={collectionAnchors.years}>
          <h2 id={collectionAnchors.years}>{earlierYears}</h2>
          <p class="years">
            {earlier.map(({ year, path, meetingCount }) => (
              <a href={href(metadata.basePath, path ?? view.path)}>
                {year} <span class="since">{meetingCount}</span>
              </a>
            ))}
          </p>
        </section>
      ) : null}
    </Page>
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
