import { href, paths } from "../../src/format/urls.ts";
import type { ListYearPage } from "../../src/model/collected-pages.ts";
import { ActionsByStatus } from "../components/items/ActionsByStatus.tsx";
import { DecisionList } from "../components/items/DecisionList.tsx";
import { SupportList } from "../components/items/SupportList.tsx";
import { TopicList } from "../components/items/TopicList.tsx";
import { YearOfList } from "../components/layout/YearOfList.tsx";
import type { PageProps } from "../components/page-props.ts";

/** One year of a long list. */
export default function ListYear({ view, metadata, assets, texts }: PageProps<ListYearPage>) {
  const { basePath } = metadata;
  const { ofYear, title: listTitle } = texts[view.list === "actions" ? "actionItems" : view.list];
  const title = ofYear(view.year);
  return (
    <YearOfList
      view={view}
      metadata={metadata}
      assets={assets}
      texts={texts}
      title={title}
      description={texts.lists.description(title, view.rows.length)}
      lead={texts.lists.rowsOf(view.rows.length, <a href={href(basePath, paths[view.list])}>{listTitle}</a>)}
    >
      <Rows view={view} basePath={basePath} texts={texts} />
    </YearOfList>
  );
}

function Rows({
  view,
  ...rest
}: Pick<PageProps<ListYearPage>, "view" | "texts"> & { readonly basePath: string }) {
  switch (view.list) {
    case "actions":
      return <ActionsByStatus histories={view.rows} level="h2" {...rest} />;
    case "decisions":
      return <DecisionList rows={view.rows} {...rest} />;
    case "support":
      return <SupportList rows={view.rows} {...rest} />;
    case "topics":
      return <TopicList rows={view.rows} {...rest} />;
  }
}
