import type { DecisionsPage } from "../src/model/collected-pages.ts";
import { DecisionList } from "./components/items/DecisionList.tsx";
import { ShownYears, YearSections } from "./components/items/YearSections.tsx";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Decisions({ view, metadata, assets, texts }: PageProps<DecisionsPage>) {
  const { title, description, lead, none } = texts.decisions;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      description={description}
    >
      <h1>{title}</h1>
      {view.years.length > 0 ? <p class="lead">{lead}</p> : <p>{none(<code>{"Decision:"}</code>)}</p>}
      <ShownYears list={view} texts={texts} />
      <YearSections
        list={view}
        basePath={metadata.basePath}
        texts={texts}
        inYear={(year) => year}
        render={(rows) => <DecisionList rows={rows} basePath={metadata.basePath} texts={texts} />}
      />
    </Page>
  );
}
