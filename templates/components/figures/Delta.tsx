import { longDate } from "../../../src/format/days.ts";
import { signed } from "../../../src/format/numbers.ts";
import { href } from "../../../src/format/urls.ts";
import type { ComparedCount } from "../../../src/model/delta.ts";

interface Props {
  readonly count: ComparedCount & { readonly baselinePath?: string | null };
  readonly basePath: string;
}

const reasons = {
  first: "nothing to compare with",
  new: "not in the earlier minutes",
  stale: "a copy, not compared",
  agenda: "not compared yet",
  cancelled: "the meeting was cancelled",
} as const;

/** A change, linked to the count that it was computed from, or the reason why there is none. */
export function Delta({ count, basePath }: Props) {
  const { delta, why, baselinePath } = count;
  if (!delta) {
    return why === "new" ? (
      <span class="delta is-new">new</span>
    ) : (
      <span class="delta">
        <span aria-hidden="true">·</span>
        <span class="visually-hidden">{why ? reasons[why] : ""}</span>
      </span>
    );
  }
  const column = delta.baseline.column ? ` in ${delta.baseline.column}` : "";
  const title = `${delta.baseline.count}${column} on ${longDate(delta.baseline.date)}`;
  const direction = delta.change > 0 ? "up" : delta.change < 0 ? "down" : "same";
  if (!baselinePath) {
    return (
      <span class={`delta ${direction}`} title={title}>
        {signed(delta.change)}
      </span>
    );
  }
  return (
    <a
      class={`delta ${direction}`}
      href={href(basePath, baselinePath)}
      title={title}
      aria-label={`${signed(delta.change)}, from ${title}`}
    >
      {signed(delta.change)}
    </a>
  );
}
