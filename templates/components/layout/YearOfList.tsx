import type { ComponentChildren } from "preact";
import type { Page as Addressed, Neighbours } from "../../../src/model/pages.ts";
import type { LayoutProps } from "../page-props.ts";
import { Page } from "./Page.tsx";
import { Pager } from "./Pager.tsx";

interface Props extends LayoutProps {
  readonly view: Addressed & Neighbours;
  readonly title: string;
  readonly description: string;
  /** Path of the page's own style sheet; undefined if it needs only that of all pages. */
  readonly style?: string;
  /** The line below the title, with a link to the whole list. */
  readonly lead: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page with one year of a long list, between those of the years before and after it. */
export function YearOfList({ view, lead, children, ...page }: Props) {
  const { metadata, texts, title } = page;
  return (
    <Page path={view.path} {...page}>
      <Pager
        label={texts.year.neighbours}
        previous={view.previous}
        next={view.next}
        basePath={metadata.basePath}
        texts={texts}
      />
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
    </Page>
  );
}
