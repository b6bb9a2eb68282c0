import { shortDate } from "../../src/format/dates.ts";
import { anchors, href } from "../../src/format/urls.ts";
import type { ReleaseTable as Table } from "../../src/model/pages.ts";
import { Delta } from "./Delta.tsx";

interface Props {
  readonly table: Table;
  readonly basePath: string;
}

/** What each release waits for: a column a release, with computed totals. */
export function ReleaseTable({ table, basePath }: Props) {
  const from = (column: string): string | undefined =>
    table.rollovers.find((rollover) => rollover.column === column)?.from;
  return (
    <div class="releases" id={anchors.releases}>
      <div class="scroll" tabindex={0}>
        <table>
          <caption>
            Releases
            {table.since ? <span class="since"> change {table.since}</span> : null}
          </caption>
          <thead>
            <tr>
              <th scope="col">State</th>
              {table.columns.map((column) => (
                <th scope="col" class="number">
                  {column}
                  {from(column) ? <span class="since"> after {from(column)}</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ state, cells }) => (
              <tr class={state === "Total" ? "total" : undefined}>
                <th scope="row">{state}</th>
                {cells.map((cell) =>
                  cell ? (
                    <td class="number" id={cell.id}>
                      <span class="count">{cell.count}</span> <Delta count={cell} basePath={basePath} />
                    </td>
                  ) : (
                    <td class="number">
                      <span class="visually-hidden">not recorded</span>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.note ? <p class="note">{table.note}</p> : null}
      {table.gone.map(({ name, baseline, baselinePath }) => (
        <p class="note">
          No longer listed: {name} (
          <a href={href(basePath, baselinePath)}>
            {baseline.count} in total on {shortDate(baseline.date)}
          </a>
          )
        </p>
      ))}
    </div>
  );
}
