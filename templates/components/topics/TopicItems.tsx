import { collectionAnchors } from "../../../src/format/urls.ts";
import type { TopicYearPage } from "../../../src/model/topics/topic-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { ActionHistoryList } from "../items/ActionHistoryList.tsx";
import { DecisionList } from "../items/DecisionList.tsx";
import { ListSection } from "../layout/ListSection.tsx";

interface Props {
  readonly items: Pick<TopicYearPage, "actions" | "decisions">;
  readonly basePath: string;
  readonly texts: Texts;
}

/** The decisions and action items of a topic. */
export function TopicItems({ items: { actions, decisions }, basePath, texts }: Props) {
  return (
    <>
      {decisions.length > 0 ? (
        <ListSection id={collectionAnchors.decisions} title={texts.topic.decisions} note={decisions.length}>
          <DecisionList rows={decisions} basePath={basePath} texts={texts} />
        </ListSection>
      ) : null}
      {actions.length > 0 ? (
        <ListSection id={collectionAnchors.actions} title={texts.topic.actions} note={actions.length}>
          <ActionHistoryList histories={actions} basePath={basePath} texts={texts} />
        </ListSection>
      ) : null}
    </>
  );
}
