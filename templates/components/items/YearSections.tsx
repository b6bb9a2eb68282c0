import type { VNode } from "preact";
import { collectionAnchors, href, paths } from "../../../src/format/urls.ts";
import type { YearList } from "../../../src/model/collected-pages.ts";
import type { Page } from "../../../src/model/pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { ListSection } from "../layout/ListSection.tsx";
import { YearNavigation } from "../meetings/YearNavigation.tsx";

interface Props<Row> {
  readonly list: Page & YearList<Row>;
  readonly basePath: string;
  readonly texts: Texts;
  /** The heading of a year. */
  readonly inYear: (year: string) => string;
  readonly render: (rows: readonly Row[]) => VNode;
}

/** The rows of a list by years. A long list shows its newest rows, and leads to a page for each year. */
export function YearSections<Row>({ list, basePath, texts, inYear, render }: Props<Row>) {
  const { path, years, recent } = list;
  if (recent === null)
    return (
      <>
        {years.map(({ year, rows }) => (
          <ListSection id={collectionAnchors.inYear(year)} title={inYear(year)} note={rows.length}>
            {render(rows)}
          </ListSection>
        ))}
      </>
    );
  return (
    <>
      <ListSection
        id={collectionAnchors.recent}
        title={texts.lists.since(recent.since)}
        note={recent.rows.length}
      >
        {render(recent.rows)}
      </ListSection>
      <ListSection id={collectionAnchors.years} title={texts.lists.years}>
        <ul class="year-pages">
          {years.map(({ year, rows }) => (
            <li>
              <a
                id={collectionAnchors.inYear(year)}
                href={href(basePath, paths.yearOf(path, year))}
                data-moved
              >
                {inYear(year)}
              </a>{" "}
              <span class="since">{rows.length}</span>
            </li>
          ))}
        </ul>
      </ListSection>
    </>
  );
}

/** Links to the years of a page that shows all of them. */
export function ShownYears({ list, texts }: { readonly list: YearList<unknown>; readonly texts: Texts }) {
  return list.recent === null ? <YearNavigation years={list.years} texts={texts} /> : null;
}
