import { counted } from "../src/format/numbers.ts";
import type { YearPage } from "../src/model/pages.ts";
import { MonthList } from "./components/MonthList.tsx";
import { Page } from "./components/Page.tsx";
import { Pager } from "./components/Pager.tsx";
import { onePageFor, type TemplateData } from "./components/template-data.ts";
import { YearCalendar } from "./components/YearCalendar.tsx";

export const data = onePageFor("years");

export default function Year({ view, collections: { frame }, assets }: TemplateData<YearPage>) {
  const summary = [
    counted(view.meetingCount, "meeting"),
    ...(view.cancelledCount > 0 ? [`${view.cancelledCount} cancelled`] : []),
    ...(view.missingCount > 0 ? [`${counted(view.missingCount, "week")} without minutes`] : []),
  ].join(", ");
  return (
    <Page
      frame={frame}
      assets={assets}
      path={view.path}
      title={`Meetings in ${view.year}`}
      description={`Meetings in ${view.year}: ${summary}.`}
    >
      <h1>Meetings in {view.year}</h1>
      <p class="lead">{summary}</p>
      <Pager label="Neighbouring years" previous={view.previous} next={view.next} basePath={frame.basePath} />
      <YearCalendar year={view.year} months={view.calendar} basePath={frame.basePath} />
      <MonthList months={view.months} basePath={frame.basePath} level={2} />
      <Pager label="Other years" previous={view.previous} next={view.next} basePath={frame.basePath} />
    </Page>
  );
}
