import { counted } from "../src/format/numbers.ts";
import { href } from "../src/format/urls.ts";
import type { TrendsPage } from "../src/model/index-pages.ts";
import { Chart } from "./components/charts/Chart.tsx";
import { Page } from "./components/layout/Page.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("trendsPage");

export default function Trends({ view, metadata, assets, texts }: PageProps<TrendsPage>) {
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title="Trends"
      script={view.charts.some(({ drawing }) => drawing) ? assets["charts.js"] : undefined}
      description="Tickets, support queues, attendance and releases over time."
    >
      <h1>Trends</h1>
      <p class="lead">
        Counts as the minutes record them; each leads to its minutes. A week without minutes is a gap, and
        copied counts are left out.
      </p>
      {view.quarantinedCount > 0 ? (
        <p class="note">
          {`${counted(view.quarantinedCount, "meeting with errors in its minutes is", "meetings with errors in their minutes are")} not drawn until ${view.quarantinedCount === 1 ? "it is" : "they are"} corrected.`}
        </p>
      ) : null}
      {view.charts.length > 1 ? (
        <nav class="chart-list" aria-label="Charts">
          {view.charts.map(({ id, title }) => (
            <a href={`#${id}`}>{title}</a>
          ))}
        </nav>
      ) : null}
      <div class="chart-controls" data-range />
      {view.charts.map((chart) => (
        <Chart
          chart={chart}
          basePath={metadata.basePath}
          texts={texts}
          script={href(metadata.basePath, assets["interactive-chart.js"])}
        />
      ))}
    </Page>
  );
}
