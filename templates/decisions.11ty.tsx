import { collectionAnchors } from "../src/format/urls.ts";
import type { DecisionsPage } from "../src/model/collected-pages.ts";
import { InlineMarkup } from "./components/layout/Markup.tsx";
import { Page } from "./components/layout/Page.tsx";
import { MeetingLink } from "./components/meetings/MeetingLink.tsx";
import { YearNavigation } from "./components/meetings/YearNavigation.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("decisionsPage");

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
      <YearNavigation years={view.years} texts={texts} />
      {view.years.map(({ year, rows }) => (
        <section aria-labelledby={collectionAnchors.inYear(year)}>
          <h2 id={collectionAnchors.inYear(year)}>{year}</h2>
          <ul class="actions threads plain">
            {rows.map(({ content, date, path }) => (
              <li>
                <InlineMarkup class="task" content={content} basePath={metadata.basePath} />
                <MeetingLink date={date} path={path} basePath={metadata.basePath} texts={texts} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
