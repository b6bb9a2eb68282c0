import { collectionAnchors, href } from "../../src/format/urls.ts";
import type { PersonYearPage } from "../../src/model/people/person-pages.ts";
import { ActionHistoryList } from "../components/items/ActionHistoryList.tsx";
import { SupportList } from "../components/items/SupportList.tsx";
import { ListSection } from "../components/layout/ListSection.tsx";
import { YearOfList } from "../components/layout/YearOfList.tsx";
import type { PageProps } from "../components/page-props.ts";

/** One year of a person with many items. */
export default function PersonYear({ view, metadata, assets, texts }: PageProps<PersonYearPage>) {
  const { basePath } = metadata;
  const { actions, support } = view;
  const title = texts.person.inYear(view.name, view.year);
  return (
    <YearOfList
      view={view}
      metadata={metadata}
      assets={assets}
      texts={texts}
      title={title}
      description={texts.person.yearDescription(view.name, view.year)}
      lead={<a href={href(basePath, view.personPath)}>{view.name}</a>}
    >
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
    </YearOfList>
  );
}
