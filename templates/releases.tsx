import { href } from "../src/format/urls.ts";
import type { ReleaseRow, ReleasesPage } from "../src/model/release-pages.ts";
import type { Texts } from "../src/texts/texts.ts";
import { Sparkline } from "./components/charts/Sparkline.tsx";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Releases({ view, metadata, assets, texts }: PageProps<ReleasesPage>) {
  const { basePath } = metadata;
  const words = texts.releases;
  const { columns } = words;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={words.title}
      description={words.description}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {view.sentence ? <p class="sentence">{view.sentence}</p> : <p>{words.none}</p>}
      {view.groups.map(({ id, title, usual, rows, earlier }) => (
        <section class="scroll" tabindex={0} aria-labelledby={id}>
          <table class="release-list">
            <caption id={id}>
              {title} <span class="since">{words.count(rows.length + earlier.length)}</span>
              {usual ? (
                <span class="usual">{words.usual(usual.count, usual.low, usual.median, usual.high)}</span>
              ) : null}
            </caption>
            <thead>
              <tr>
                <th scope="col">{columns.release}</th>
                <th scope="col">{columns.first}</th>
                <th scope="col">{columns.last}</th>
                <th scope="col" class="number">
                  {columns.weeks}
                </th>
                <th scope="col">{columns.lastCount}</th>
                <th scope="col">{columns.tickets}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row row={row} basePath={basePath} texts={texts} />
              ))}
            </tbody>
          </table>
          {earlier.length > 0 ? (
            <ul class="year-pages" aria-label={words.earlier(earlier.length)}>
              {earlier.map(({ path, name, last, duration }) => (
                <li>
                  <a href={href(basePath, path)}>{name}</a> {words.until(last.label)}{" "}
                  <span class="since">
                    {words.columns.weeks}: {words.weeks[duration.kind](duration.weeks)}
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
    </Page>
  );
}

interface RowProps {
  readonly row: ReleaseRow;
  readonly basePath: string;
  readonly texts: Texts;
}

function Row({ row, basePath, texts: { releases } }: RowProps) {
  const { path, name, first, last, duration, lastCounts, trend, isListed } = row;
  return (
    <tr>
      <th scope="row">
        <a href={href(basePath, path)}>{name}</a>
      </th>
      <td class="day" data-label={releases.columns.first}>
        <a href={href(basePath, first.path)}>{first.label}</a>
      </td>
      <td class="day" data-label={releases.columns.last}>
        <a href={href(basePath, last.path)}>{last.label}</a>
        {isListed ? <span class="since"> {releases.inLatestTable}</span> : null}
      </td>
      <td class="number day" data-label={releases.columns.weeks}>
        {releases.weeks[duration.kind](duration.weeks)}
      </td>
      <td class="ended" data-label={releases.columns.lastCount}>
        {lastCounts}
      </td>
      <td>
        <Sparkline points={trend} label={releases.ticketsOf(name)} />
      </td>
    </tr>
  );
}
