import { collectionAnchors, href } from "../src/format/urls.ts";
import type { PersonYearPage } from "../src/model/collected-pages.ts";
import { ActionHistoryList } from "./components/items/ActionHistoryList.tsx";
import { SupportList } from "./components/items/SupportList.tsx";
import { Page } from "./components/layout/Page.tsx";
import { Pager } from "./components/layout/Pager.tsx";
import type { PageProps } from "./components/page-props.ts";

/** One year of a person with many items. */
export default function PersonYear({ view, metadata, assets, texts }: PageProps<PersonYearPage>) {
  const { basePath } = metadata;
  const { actions, support } = view;
  const title = texts.person.inYear(view.name, view.year);
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      description={texts.person.yearDescription(view.name, view.year)}
    >
      <Pager
        label={texts.year.neighbours}
        previous={view.previous}
        next={view.next}
        basePath={basePath}
        texts={texts}
      />
      <h1>{title}</h1>
      <p class="lead">
        <a href={href(basePath, view.personPath)}>{view.name}</a>
      </p>
      {actions.length > 0 ? (
        <section aria-labelledby={collectionAnchors.actions}>
          <h2 id={collectionAnchors.actions}>
            {texts.actionItems.lastListedIn(view.year)} <span class="since">{actions.length}</span>
          </h2>
          <ActionHistoryList histories={actions} basePath={basePath} texts={texts} isOfPerson />
        </section>
      ) : null}
      {support.length > 0 ? (
        <section aria-labelledby={collectionAnchors.support}>
          <h2 id={collectionAnchors.support}>
            {texts.support.ofYear(view.year)} <span class="since">{support.length}</span>
          </h2>
          <SupportList rows={support} basePath={basePath} texts={texts} isOfPerson />
        </section>
      ) : null}
    </Page>
  );
}
