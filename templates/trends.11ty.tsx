import type { TrendsPage } from "../src/model/pages.ts";
import { Chart } from "./components/Chart.tsx";
import { Page } from "./components/Page.tsx";
import { onePageFor, type TemplateData } from "./components/template-data.ts";

export const data = onePageFor("trends");

export default function Trends({ view, collections: { frame }, assets }: TemplateData<TrendsPage>) {
  return (
    <Page
      frame={frame}
      assets={assets}
      path={view.path}
      title="Trends"
      script={assets["charts.js"]}
      description="Tickets and support queues over time."
    >
      <h1>Trends</h1>
      <p class="lead">
        Counts as the minutes record them. A week without minutes is a gap, and copied counts are left out.
      </p>
      {view.quarantinedCount > 0 ? (
        <p class="note">
          {view.quarantinedCount === 1
            ? "1 meeting with errors in its minutes is not drawn until they are corrected."
            : `${view.quarantinedCount} meetings with errors in their minutes are not drawn until they are corrected.`}
        </p>
      ) : null}
      {view.charts.map((chart) => (
        <Chart chart={chart} basePath={frame.basePath} isFull={true} />
      ))}
    </Page>
  );
}
