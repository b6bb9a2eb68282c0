import { counted } from "../src/format/numbers.ts";
import type { YearPage } from "../src/model/pages.ts";
import { MeetingList } from "./components/MeetingList.tsx";
import { Page } from "./components/Page.tsx";
import { Pager } from "./components/Pager.tsx";
import { onePageFor, type TemplateData } from "./components/template-data.ts";

export const data = onePageFor("years");

export default function Year({ view, collections: { frame }, assets }: TemplateData<YearPage>) {
  const summary = `${counted(view.meetingCount, "meeting")} in ${view.year}`;
  return (
    <Page
      frame={frame}
      assets={assets}
      path={view.path}
      title={`Meetings in ${view.year}`}
      description={`${summary}.`}
    >
      <h1>Meetings in {view.year}</h1>
      <p class="lead">{summary}, newest first.</p>
      <Pager label="Neighbouring years" previous={view.previous} next={view.next} basePath={frame.basePath} />
      <MeetingList rows={view.rows} basePath={frame.basePath} />
    </Page>
  );
}
