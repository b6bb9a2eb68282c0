import { collectionAnchors } from "../src/format/urls.ts";
import type { DecisionsPage } from "../src/model/collected-pages.ts";
import { InlineMarkup } from "./components/layout/Markup.tsx";
import { Page } from "./components/layout/Page.tsx";
import { MeetingLink } from "./components/meetings/MeetingLink.tsx";
import { YearNavigation } from "./components/meetings/YearNavigation.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("decisionsPage");

export default function Decisions({ view, metadata, assets, texts }: PageProps<DecisionsPage>) {
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title="Decisions"
      description="What was decided, and when."
    >
      <h1>Decisions</h1>
      {view.years.length > 0 ? (
        <p class="lead">What was decided, newest first. The date leads to its place in the minutes.</p>
      ) : (
        <p>
          No minutes contain a decision yet. A line that starts with <code>Decision:</code> appears here.
        </p>
      )}
      <YearNavigation years={view.years} />
      {view.years.map(({ year, rows }) => (
        <section aria-labelledby={collectionAnchors.inYear(year)}>
          <h2 id={collectionAnchors.inYear(year)}>{year}</h2>
          <ul class="actions threads plain">
            {rows.map(({ content, date, path }) => (
              <li>
                <InlineMarkup class="task" content={content} basePath={metadata.basePath} />
                <MeetingLink date={date} path={path} basePath={metadata.basePath} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
