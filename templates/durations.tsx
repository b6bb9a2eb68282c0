import { collectionAnchors, href } from "../src/format/urls.ts";
import type { DurationsPage, FlowSpan, StateFlow } from "../src/model/durations-page.ts";
import type { PageLink } from "../src/model/pages.ts";
import { ListSection } from "./components/layout/ListSection.tsx";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Durations({ view, metadata, assets, texts }: PageProps<DurationsPage>) {
  const { basePath } = metadata;
  const words = texts.durations;
  const { releases, items, tickets } = view;
  const link = ({ path, label }: PageLink) => <a href={href(basePath, path)}>{label}</a>;
  const spanOf = ({ path, from, to }: FlowSpan) => (
    <p>{words.span(link({ path, label: words.days(from, to) }))}</p>
  );
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
      {releases.length > 0 ? (
        <ListSection id={collectionAnchors.releases} title={words.releases}>
          <ul>
            {releases.map(({ path, label, usual: { count, low, median, high }, underWay }) => (
              <li>
                {words.usual(link({ path, label }), count, low, median, high)}
                {underWay.map((release) => (
                  <> {words.underWay(link(release), release.duration.weeks + 1)}</>
                ))}
              </li>
            ))}
          </ul>
        </ListSection>
      ) : null}
      {items ? (
        <ListSection id={collectionAnchors.actions} title={words.items}>
          {spanOf(items.span)}
          <ul>
            <li>{words.itemsCame(items.flow.came, items.flow.left, items.span.weeks)}</li>
            <li>{words.itemsOpen(items.flow.average, items.flow.weeksByLaw)}</li>
            {items.flow.medianWeeks === null ? null : <li>{words.itemsCarried(items.flow.medianWeeks)}</li>}
          </ul>
        </ListSection>
      ) : null}
      {tickets ? (
        <ListSection id={collectionAnchors.tickets} title={words.tickets}>
          {spanOf(tickets.span)}
          <Flows flows={tickets.flows} texts={texts} />
          <p class="since">{words.unknown}</p>
        </ListSection>
      ) : null}
    </Page>
  );
}

function Flows({
  flows,
  texts,
}: Pick<PageProps<DurationsPage>, "texts"> & { readonly flows: readonly StateFlow[] }) {
  const { columns, number, tickets } = texts.durations;
  return (
    <section class="scroll" tabindex={0} aria-label={`${tickets}: ${columns.average}`}>
      <table class="people">
        <thead>
          <tr>
            <th scope="col">{columns.state}</th>
            {[columns.average, columns.came, columns.left, columns.stays].map((name) => (
              <th scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {flows.map(({ state, average, cameAtLeast, leftAtLeast, weeksAtMost }) => (
            <tr>
              <th scope="row">{state}</th>
              <td class="number">{number(average)}</td>
              <td class="number">{number(cameAtLeast)}</td>
              <td class="number">{number(leftAtLeast)}</td>
              <td class="number">{weeksAtMost === null ? null : number(weeksAtMost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
