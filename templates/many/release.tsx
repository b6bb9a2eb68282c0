import { href } from "../../src/format/urls.ts";
import type { PageLink } from "../../src/model/pages.ts";
import type { ReleasePage } from "../../src/model/release-pages.ts";
import { Chart } from "../components/charts/Chart.tsx";
import { Page } from "../components/layout/Page.tsx";
import { Pager } from "../components/layout/Pager.tsx";
import type { PageProps } from "../components/page-props.ts";

export default function Release({ view, metadata, assets, texts }: PageProps<ReleasePage>) {
  const { basePath } = metadata;
  const { name, first, last, meetingCount, isListed, lastCounts, duration, usual } = view;
  const words = texts.release;
  const day = (link: PageLink) => <a href={href(basePath, link.path)}>{link.label}</a>;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={words.title(name)}
      script={view.charts.some(({ drawing }) => drawing) ? assets["charts.js"] : undefined}
      description={words.description(name, first.label, last.label, lastCounts)}
    >
      <Pager
        label={words.neighbours}
        previous={view.previous}
        next={view.next}
        basePath={basePath}
        texts={texts}
      />
      <h1>{words.title(name)}</h1>
      <p class="lead">
        {meetingCount > 1 ? words.listed(meetingCount, day(first), day(last)) : words.listedOnce(day(first))}
        {isListed ? `, ${words.isLatest}` : ""}. {isListed ? words.has(lastCounts) : words.ended(lastCounts)}{" "}
        {words.took[duration.kind](duration.weeks)}
        {usual
          ? words.usual(
              usual.low,
              usual.high,
              <a href={href(basePath, usual.path)}>{words.finishedOf(usual.label)}</a>,
            )
          : null}
        .
      </p>
      {view.charts.map((chart) => (
        <Chart
          chart={chart}
          basePath={basePath}
          texts={texts}
          script={href(basePath, assets["interactive-chart.js"])}
          hasTable={true}
        />
      ))}
    </Page>
  );
}
