import { counted } from "../src/format/numbers.ts";
import type { YearPage } from "../src/model/index-pages.ts";
import { Page } from "./components/layout/Page.tsx";
import { Pager } from "./components/layout/Pager.tsx";
import { MonthList } from "./components/meetings/MonthList.tsx";
import { YearCalendar } from "./components/meetings/YearCalendar.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Year({ view, metadata, assets, texts }: PageProps<YearPage>) {
  const summary = [
    counted(view.meetingCount, "meeting"),
    ...(view.cancelledCount > 0 ? [`${view.cancelledCount} cancelled`] : []),
    ...(view.missingCount > 0 ? [`${counted(view.missingCount, "scheduled day")} without minutes`] : []),
  ].join(", ");
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={`Meetings in ${view.year}`}
      description={`Meetings in ${view.year}: ${summary}.`}
    >
      <h1>Meetings in {view.year}</h1>
      <p class="lead">{summary}</p>
      <Pager
        label="Neighbouring years"
        previous={view.previous}
        next={view.next}
        basePath={metadata.basePath}
        texts={texts}
      />
      <YearCalendar year={view.year} months={view.calendar} basePath={metadata.basePath} />
      <MonthList months={view.months} basePath={metadata.basePath} level={2} />
      <Pager
        label="Other years"
        previous={view.previous}
        next={view.next}
        basePath={metadata.basePath}
        texts={texts}
      />
    </Page>
  );
}
