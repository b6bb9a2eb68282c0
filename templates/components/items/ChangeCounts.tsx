import { anchors } from "../../../src/format/urls.ts";
import type { ActionChange } from "../../../src/model/comparison/comparison.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly counts: Readonly<Partial<Record<ActionChange, number>>>;
  /** Link to the page of the meeting; empty on that page itself. */
  readonly pageHref: string;
  readonly texts: Texts;
}

const changes = ["new", "back", "carried", "done", "dropped", "gone"] as const satisfies ActionChange[];

/** How many action items a meeting has of each kind, each linked to them on its page. */
export function ChangeCounts({ counts, pageHref, texts }: Props) {
  const shown = changes.flatMap((change) => {
    const count = counts[change] ?? 0;
    return count > 0 ? [{ change, count }] : [];
  });
  return (
    <span class="since">
      {shown.map(({ change, count }, index) => (
        <>
          {index > 0 ? ", " : ""}
          <a href={`${pageHref}#${anchors.actionsThat(change)}`}>{texts.review.counts[change](count)}</a>
        </>
      ))}
    </span>
  );
}
