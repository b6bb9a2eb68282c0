import { href } from "../src/format/urls.ts";
import type { TrendsPage } from "../src/model/index-pages.ts";
import { Chart } from "./components/charts/Chart.tsx";
import { Page } from "./components/layout/Page.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("trendsPage");

export default function Trends({ view, metadata, assets, texts }: PageProps<TrendsPage>) {
  const { title, description, lead, quarantined, navigation } = texts.charts;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      script={view.charts.some(({ drawing }) => drawing) ? assets["charts.js"] : undefined}
      description={description}
    >
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {view.quarantinedCount > 0 ? <p class="note">{quarantined(view.quarantinedCount)}</p> : null}
      {view.charts.length > 1 ? (
        <nav class="chart-list" aria-label={navigation}>
          {view.charts.map(({ id, title: name }) => (
            <a href={`#${id}`}>{name}</a>
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
