import { collectionAnchors } from "../../../src/format/urls.ts";
import type { ActionHistory } from "../../../src/model/collected-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { ActionHistoryList } from "./ActionHistoryList.tsx";

interface Props {
  readonly histories: readonly ActionHistory[];
  readonly basePath: string;
  readonly texts: Texts;
  /** Below the heading of the page, or that of a year. */
  readonly level: "h2" | "h3";
}

const statuses = ["gone", "done", "dropped"] as const;

/** Action items that are not open, by what became of them. Only a page of its own year has anchors for them. */
export function ActionsByStatus({ histories, basePath, texts, level: Heading }: Props) {
  return (
    <>
      {statuses.map((status) => {
        const rows = histories.filter((history) => history.status === status);
        return rows.length > 0 ? (
          <>
            <Heading id={Heading === "h2" ? collectionAnchors.withStatus(status) : undefined} class="status">
              {texts.actionItems.headings[status]} <span class="since">{rows.length}</span>
            </Heading>
            <ActionHistoryList histories={rows} basePath={basePath} texts={texts} isFiltered />
          </>
        ) : null;
      })}
    </>
  );
}
