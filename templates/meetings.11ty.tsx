import { counted } from "../src/format/numbers.ts";
import { href } from "../src/format/urls.ts";
import type { IndexPage } from "../src/model/pages.ts";
import { Findings } from "./components/Findings.tsx";
import { MeetingList } from "./components/MeetingList.tsx";
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
      description={`${counted(frame.meetingCount, "meeting")}, newest first.`}
    >
      <h1>Meetings</h1>
      <nav class="years" aria-label="Years">
        {view.years.map(({ year, path, count }) => (
          <a href={href(frame.basePath, path)}>
            {year} <span class="since">{count}</span>
          </a>
        ))}
      </nav>
      {view.undated.length > 0 ? (
        <section aria-labelledby="undated">
          <h2 id="undated">Files that could not be published</h2>
          <Findings findings={view.undated} />
        </section>
      ) : null}
      {view.rows.length > 0 ? (
        <MeetingList rows={view.rows} basePath={frame.basePath} />
      ) : (
        <p>No minutes yet.</p>
      )}
    </Page>
  );
}
