import { signed } from "../../../src/format/numbers.ts";
import { href } from "../../../src/format/urls.ts";
import type { ComparedCount } from "../../../src/model/delta.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly count: ComparedCount & { readonly baselinePath?: string | null };
  /** The column of the count; undefined in a table without columns. The title names the column of the baseline only if it differs. */
  readonly column?: string | undefined;
  readonly basePath: string;
  readonly texts: Texts;
}

/** A change, linked to the count that it was computed from, or the reason why there is none. */
export function Delta({ count, column, basePath, texts: { figures } }: Props) {
  const { delta, why, baselinePath } = count;
  if (!delta) {
    return why === "new" ? (
      <span class="delta is-new">{figures.new}</span>
    ) : (
      <span class="delta">
        <span aria-hidden="true">·</span>
        <span class="visually-hidden">{why ? figures.noChange[why] : ""}</span>
      </span>
    );
  }
  const { baseline } = delta;
  const other = baseline.column === column ? undefined : baseline.column;
  const title = figures.baseline(baseline.count, other, baseline.date);
  const direction = delta.change > 0 ? "up" : delta.change < 0 ? "down" : "same";
  if (!baselinePath) {
    return (
      <span class={`delta ${direction}`} title={title}>
        {signed(delta.change)}
      </span>
    );
  }
  return (
    <a class={`delta ${direction}`} href={href(basePath, baselinePath)} title={title}>
      {signed(delta.change)}
    </a>
  );
}
