import { anchors } from "../../../src/format/urls.ts";
import type { MeetingPage } from "../../../src/model/meeting-page.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { PermalinkHeading } from "../layout/Permalink.tsx";
import { ActionList } from "./ActionList.tsx";
import { ReviewCounts, ReviewList } from "./ReviewList.tsx";

interface Props {
  readonly view: MeetingPage;
  readonly basePath: string;
  readonly texts: Texts;
}

/** The action items of a meeting; at the latest one by person, with what became of them. */
export function ActionSection({ view, basePath, texts }: Props) {
  const { actions, review } = view;
  if (actions.length === 0 && !review) return null;
  return (
    <section class="action-section" aria-labelledby={anchors.actions}>
      <PermalinkHeading
        id={anchors.actions}
        title={review?.since ? texts.review.titleSince(review.since) : texts.review.title}
        texts={texts}
      >
        {" "}
        {review ? (
          <ReviewCounts review={review} texts={texts} />
        ) : (
          <span class="since">{actions.length}</span>
        )}
      </PermalinkHeading>
      {review ? (
        <ReviewList review={review} basePath={basePath} texts={texts} />
      ) : (
        <ActionList actions={actions} basePath={basePath} texts={texts} />
      )}
    </section>
  );
}
