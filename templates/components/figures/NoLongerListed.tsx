import { href } from "../../../src/format/urls.ts";
import type { GoneRow } from "../../../src/model/tables.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly rows: readonly GoneRow[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** Counts of the previous minutes that these minutes do not list. */
export function NoLongerListed({ rows, basePath, texts: { figures } }: Props) {
  return (
    <>
      {rows.map(({ label, baseline, baselinePath }) => (
        <p class="note">
          {figures.noLongerListed(
            label,
            <a href={href(basePath, baselinePath)}>{figures.countOn(baseline.count, baseline.date)}</a>,
          )}
        </p>
      ))}
    </>
  );
}
