import { counted } from "../src/format/numbers.ts";
import { href, parts } from "../src/format/urls.ts";
import type { IndexPage } from "../src/model/pages.ts";
import { Findings } from "./components/Findings.tsx";
import { MonthJumps } from "./components/MonthJumps.tsx";
import { MonthList } from "./components/MonthList.tsx";
import { Page } from "./components/Page.tsx";
import { onePageFor, type TemplateData } from "./components/template-data.ts";

export const data = onePageFor("index");

export default function Meetings({ view, collections: { frame }, assets }: TemplateData<IndexPage>) {
  return (
    <Page
      frame={frame}
      assets={assets}
      path={view.path}
      title="Meetings"
      script={assets["filter.js"]}
      description={`${counted(frame.meetingCount, "meeting")}, newest first.`}
    >
      <h1>Meetings</h1>
      {view.years.length > 0 ? (
        <>
          <MonthJumps years={view.years} />
          <p class="list-filter" />
        </>
      ) : (
        <p>No minutes yet.</p>
      )}
      {view.undated.length > 0 ? (
        <section aria-labelledby="undated">
          <h2 id="undated">Files that could not be published</h2>
          <Findings findings={view.undated} />
        </section>
      ) : null}
      {view.years.map(({ year, path, months }) => (
        <section aria-labelledby={parts.inYear(year)}>
          <h2 id={parts.inYear(year)}>
            {year} {path ? <CalendarLink year={year} address={href(frame.basePath, path)} /> : null}
          </h2>
          <MonthList months={months} basePath={frame.basePath} level={3} />
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
