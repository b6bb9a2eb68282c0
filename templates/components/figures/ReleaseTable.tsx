import { anchors, href } from "../../../src/format/urls.ts";
import type { ReleaseTable as Table } from "../../../src/model/tables.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { Delta } from "./Delta.tsx";
import { NoLongerListed } from "./NoLongerListed.tsx";

const captionId = `${anchors.releases}-caption`;

interface Props {
  readonly table: Table;
  readonly basePath: string;
  readonly texts: Texts;
  /** Link to the meeting page; empty on that page itself. */
  readonly pageHref: string;
}

/** The tickets of each release by state: one column per release, with computed totals. */
export function ReleaseTable({ table, basePath, texts, pageHref }: Props) {
  const { figures, facts } = texts;
  const previousRelease = (column: string): string | undefined =>
    table.rollovers.find((rollover) => rollover.column === column)?.from;
  return (
    <div class="releases" id={anchors.releases}>
      <section class="scroll" tabindex={0} aria-labelledby={captionId}>
        <table>
          <caption id={captionId}>
            <a href={`${pageHref}#${anchors.releases}`}>{facts.captions.releases}</a>
            {table.since ? <span class="since"> {figures.changeSince(table.since)}</span> : null}
          </caption>
          <thead>
            <tr>
              <th scope="col">{facts.headers.tickets}</th>
              {table.columns.map((column, index) => (
                <th scope="col">
                  <OptionalLink path={table.columnPaths[index] ?? null} text={column} basePath={basePath} />
                  <Rollover from={previousRelease(column)} texts={texts} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ state, isTotal, cells }) => (
              <tr id={anchors.releaseState(state)} class={isTotal ? "total" : undefined}>
                <th scope="row">
                  <a href={`${pageHref}#${anchors.releaseState(state)}`}>{state}</a>
                </th>
                {cells.map((cell, index) =>
                  cell ? (
                    <td id={cell.id}>
                      <b>{cell.count}</b>{" "}
                      <Delta count={cell} column={table.columns[index]} basePath={basePath} texts={texts} />
                    </td>
                  ) : (
                    <td>
                      <span class="visually-hidden">{facts.notRecorded}</span>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.note ? <p class="note">{table.note}</p> : null}
      <NoLongerListed rows={table.gone} basePath={basePath} texts={texts} />
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

/** The release that a column continues. */
function Rollover({ from, texts }: { readonly from: string | undefined; readonly texts: Texts }) {
  return from === undefined ? null : <span class="since"> {texts.figures.after(from)}</span>;
}
