import { counted } from "../src/format/numbers.ts";
import { href } from "../src/format/urls.ts";
import type { ReleaseRow, ReleasesPage } from "../src/model/release-pages.ts";
import { Sparkline } from "./components/charts/Sparkline.tsx";
import { Page } from "./components/layout/Page.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("releasesPage");

export default function Releases({ view, metadata, assets, texts }: PageProps<ReleasesPage>) {
  const { basePath } = metadata;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title="Releases"
      description="Every release that the minutes list, from its first to its last meeting."
    >
      <h1>Releases</h1>
      <p class="lead">
        Every release that a meeting listed, with its first and last meeting and the tickets it had at the
        last.
      </p>
      {view.sentence ? <p class="sentence">{view.sentence}</p> : <p>No minutes list releases yet.</p>}
      {view.groups.map(({ id, title, rows }) => (
        <section class="scroll" tabindex={0} aria-labelledby={id}>
          <table class="release-list">
            <caption id={id}>
              {title}{" "}
              <span class="since">
                {counted(rows.length, "release")}
                {rows.length > 1 ? ", newest first" : ""}
              </span>
            </caption>
            <thead>
              <tr>
                <th scope="col">Release</th>
                <th scope="col">First meeting</th>
                <th scope="col">Last meeting</th>
                <th scope="col">Last count</th>
                <th scope="col">Tickets</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row row={row} basePath={basePath} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </Page>
  );
}

function Row({ row, basePath }: { readonly row: ReleaseRow; readonly basePath: string }) {
  const { path, name, first, last, lastCounts, trend, isListed } = row;
  return (
    <tr>
      <th scope="row">
        <a href={href(basePath, path)}>{name}</a>
      </th>
      <td class="day" data-label="First meeting">
        <a href={href(basePath, first.path)}>{first.label}</a>
      </td>
      <td class="day" data-label="Last meeting">
        <a href={href(basePath, last.path)}>{last.label}</a>
        {isListed ? <span class="since"> in the latest table</span> : null}
      </td>
      <td class="ended" data-label="Last count">
        {lastCounts}
      </td>
      <td class="trend">
        <Sparkline points={trend} label={`Tickets of ${name}`} />
      </td>
    </tr>
  );
}
