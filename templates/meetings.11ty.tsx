import { counted } from "../src/format/numbers.ts";
import { collectionAnchors, href } from "../src/format/urls.ts";
import type { MeetingIndexPage } from "../src/model/index-pages.ts";
import { Diagnostics } from "./components/layout/Diagnostics.tsx";
import { Page } from "./components/layout/Page.tsx";
import { MonthList } from "./components/meetings/MonthList.tsx";
import { MonthNavigation } from "./components/meetings/MonthNavigation.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("meetingIndexPage");

export default function Meetings({ view, metadata, assets, texts }: PageProps<MeetingIndexPage>) {
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title="Meetings"
      script={assets["filter.js"]}
      description={`${counted(metadata.meetingCount, "meeting")}, newest first.`}
    >
      <h1>Meetings</h1>
      {view.years.length > 0 ? (
        <>
          <MonthNavigation years={view.years} />
          <p class="list-filter" />
        </>
      ) : (
        <p>No minutes yet.</p>
      )}
      {view.undated.length > 0 ? (
        <section aria-labelledby="undated">
          <h2 id="undated">Files that could not be published</h2>
          <Diagnostics diagnostics={view.undated} />
        </section>
      ) : null}
      {view.years.map(({ year, path, months }) => (
        <section aria-labelledby={collectionAnchors.inYear(year)}>
          <h2 id={collectionAnchors.inYear(year)}>
            {year} {path ? <CalendarLink year={year} address={href(metadata.basePath, path)} /> : null}
          </h2>
          <MonthList months={months} basePath={metadata.basePath} level={3} />
        </section>
      ))}
    </Page>
  );
}

function CalendarLink({ year, address }: { readonly year: string; readonly address: string }) {
  return (
    <a class="since" href={address}>
      Calendar<span class="visually-hidden"> of {year}</span>
    </a>
  );
}
