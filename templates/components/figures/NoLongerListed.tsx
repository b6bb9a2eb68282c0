import { shortDate } from "../../../src/format/days.ts";
import { href } from "../../../src/format/urls.ts";
import type { GoneRow } from "../../../src/model/tables.ts";

interface Props {
  readonly rows: readonly GoneRow[];
  readonly basePath: string;
}

/** Counts of the previous minutes that these minutes do not list. */
export function NoLongerListed({ rows, basePath }: Props) {
  return (
    <>
      {rows.map(({ label, baseline, baselinePath }) => (
        <p class="note">
          No longer listed: {label} (
          <a href={href(basePath, baselinePath)}>
            {baseline.count} on {shortDate(baseline.date)}
          </a>
          )
        </p>
      ))}
    </>
  );
}
