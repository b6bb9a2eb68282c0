import type { SupportPage } from "../src/model/collected-pages.ts";
import { SupportList } from "./components/items/SupportList.tsx";
import { ShownYears, YearSections } from "./components/items/YearSections.tsx";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Support({ view, metadata, assets, texts }: PageProps<SupportPage>) {
  const { title, description, lead, none, example } = texts.support;
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
      {view.years.length > 0 ? <p class="lead">{lead}</p> : <p>{none(<code>{example}</code>)}</p>}
      <ShownYears list={view} texts={texts} />
      <YearSections
        list={view}
        basePath={metadata.basePath}
        texts={texts}
        inYear={(year) => year}
        render={(rows) => <SupportList rows={rows} basePath={metadata.basePath} texts={texts} />}
      />
    </Page>
  );
}
