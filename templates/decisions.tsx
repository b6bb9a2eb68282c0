import { href } from "../src/format/urls.ts";
import type { DecisionsPage } from "../src/model/collected-pages.ts";
import { DecisionList } from "./components/items/DecisionList.tsx";
import { ShownYears, YearSections } from "./components/items/YearSections.tsx";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Decisions({ view, metadata, assets, texts }: PageProps<DecisionsPage>) {
  const { title, description, lead, feed, none } = texts.decisions;
  const { basePath } = metadata;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      description={description}
      feed={view.feedPath}
    >
      <h1>{title}</h1>
      {view.years.length > 0 ? (
        <p class="lead">
          {lead} <a href={href(basePath, view.feedPath)}>{feed}</a>
        </p>
      ) : (
        <p>{none(<code>{"Decision:"}</code>)}</p>
      )}
      <ShownYears list={view} texts={texts} />
      <YearSections
        list={view}
        basePath={basePath}
        texts={texts}
        inYear={(year) => year}
        render={(rows) => <DecisionList rows={rows} basePath={basePath} texts={texts} />}
      />
    </Page>
  );
}
