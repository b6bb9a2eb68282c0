import { collectionAnchors, href } from "../../src/format/urls.ts";
import type { PersonYearPage } from "../../src/model/people/person-pages.ts";
import { ActionHistoryList } from "../components/items/ActionHistoryList.tsx";
import { SupportList } from "../components/items/SupportList.tsx";
import { ListSection } from "../components/layout/ListSection.tsx";
import { Page } from "../components/layout/Page.tsx";
import { Pager } from "../components/layout/Pager.tsx";
import type { PageProps } from "../components/page-props.ts";

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
        <ListSection
          id={collectionAnchors.actions}
          title={texts.actionItems.lastListedIn(view.year)}
          note={actions.length}
        >
          <ActionHistoryList histories={actions} basePath={basePath} texts={texts} isOfPerson />
        </ListSection>
      ) : null}
      {support.length > 0 ? (
        <ListSection
          id={collectionAnchors.support}
          title={texts.support.ofYear(view.year)}
          note={support.length}
        >
          <SupportList rows={support} basePath={basePath} texts={texts} isOfPerson />
        </ListSection>
      ) : null}
    </Page>
  );
}
