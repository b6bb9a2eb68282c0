import { href } from "../src/format/urls.ts";
import type { TrendsPage } from "../src/model/index-pages.ts";
import { Chart } from "./components/charts/Chart.tsx";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Trends({ view, metadata, assets, texts }: PageProps<TrendsPage>) {
  const { title, description, lead, quarantined, navigation } = texts.charts;
  const drawn = view.charts.filter(({ drawing }) => drawing);
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      script={drawn.length > 0 ? assets["charts.js"] : undefined}
      description={description}
    >
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {view.quarantinedCount > 0 ? <p class="note">{quarantined(view.quarantinedCount)}</p> : null}
      {drawn.length > 1 ? (
        <nav class="chart-list" aria-label={navigation}>
          {drawn.map(({ id, title: name }) => (
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
