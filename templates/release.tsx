import { counted } from "../src/format/numbers.ts";
import { href } from "../src/format/urls.ts";
import type { ReleasePage } from "../src/model/release-pages.ts";
import { Chart } from "./components/charts/Chart.tsx";
import { Page } from "./components/layout/Page.tsx";
import { Pager } from "./components/layout/Pager.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Release({ view, metadata, assets, texts }: PageProps<ReleasePage>) {
  const { basePath } = metadata;
  const { name, first, last, meetingCount, isListed, lastCounts } = view;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={`Release ${name}`}
      script={view.charts.some(({ drawing }) => drawing) ? assets["charts.js"] : undefined}
      description={`Release ${name} in the minutes from ${first.label} to ${last.label}: ${lastCounts}.`}
    >
      <Pager
        label="Neighbouring releases"
        previous={view.previous}
        next={view.next}
        basePath={basePath}
        texts={texts}
      />
      <h1>Release {name}</h1>
      <p class="lead">
        Listed in {counted(meetingCount, "meeting")}, {meetingCount > 1 ? "from " : "on "}
        <a href={href(basePath, first.path)}>{first.label}</a>
        {meetingCount > 1 ? (
          <>
            {" to "}
            <a href={href(basePath, last.path)}>{last.label}</a>
          </>
        ) : null}
        {isListed ? ", the latest that list releases" : ""}. It {isListed ? "holds" : "ended with"}{" "}
        {lastCounts}.
      </p>
      {view.charts.map((chart) => (
        <Chart chart={chart} basePath={basePath} isFull={true} isTableOpen={true} />
      ))}
    </Page>
  );
}
