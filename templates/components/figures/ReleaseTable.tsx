import { anchors, href } from "../../../src/format/urls.ts";
import type { ReleaseTable as Table } from "../../../src/model/tables.ts";
import { PermalinkCell } from "../layout/Permalink.tsx";
import { Delta } from "./Delta.tsx";
import { NoLongerListed } from "./NoLongerListed.tsx";

const captionId = `${anchors.releases}-caption`;

interface Props {
  readonly table: Table;
  readonly basePath: string;
  /** Link to the meeting page; empty on that page itself. */
  readonly pageHref: string;
}

/** The tickets of each release by state: one column per release, with computed totals. */
export function ReleaseTable({ table, basePath, pageHref }: Props) {
  const previousRelease = (column: string): string | undefined =>
    table.rollovers.find((rollover) => rollover.column === column)?.from;
  return (
    <div class="releases" id={anchors.releases}>
      <section class="scroll" tabindex={0} aria-labelledby={captionId}>
        <table>
          <caption id={captionId}>
            Releases
            {table.since ? <span class="since"> change {table.since}</span> : null}
          </caption>
          <thead>
            <tr>
              <th scope="col">State</th>
              {table.columns.map((column, index) => (
                <th scope="col" class="number">
                  <OptionalLink path={table.columnPaths[index] ?? null} text={column} basePath={basePath} />
                  {previousRelease(column) ? (
                    <span class="since"> after {previousRelease(column)}</span>
                  ) : null}
                </th>
              ))}
              <PermalinkCell pageHref={pageHref} id={anchors.releases} label="Releases" />
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ state, isTotal, cells }) => (
              <tr id={anchors.releaseState(state)} class={isTotal ? "total" : undefined}>
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
                <PermalinkCell
                  pageHref={pageHref}
                  id={anchors.releaseState(state)}
                  label={`Releases: ${state}`}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.note ? <p class="note">{table.note}</p> : null}
      <NoLongerListed rows={table.gone} basePath={basePath} />
    </div>
  );
}

function OptionalLink({
  path,
  text,
  basePath,
}: {
  readonly path: string | null;
  readonly text: string;
  readonly basePath: string;
}) {
  return path === null ? text : <a href={href(basePath, path)}>{text}</a>;
}
