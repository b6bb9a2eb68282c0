import type { CountRow, CountTable as Table } from "../../../src/model/tables.ts";
import { Sparkline } from "../charts/Sparkline.tsx";
import { PermalinkCell } from "../layout/Permalink.tsx";
import { Delta } from "./Delta.tsx";
import { NoLongerListed } from "./NoLongerListed.tsx";

interface Props {
  readonly id: string;
  readonly caption: string;
  readonly nameHeader: string;
  readonly table: Table;
  readonly basePath: string;
  /** Link to the meeting page; empty on that page itself. */
  readonly pageHref: string;
}

/** A table of counts, each with its change and a small trend line. */
export function CountTable({ id, caption, nameHeader, table, basePath, pageHref }: Props) {
  const row = (count: CountRow, className?: string) => (
    <tr id={count.id} class={className}>
      <th scope="row">{count.name}</th>
      <td class="number">
        {count.suspectedTypo ? (
          <span class="doubt" title={count.suspectedTypo}>
            ?<span class="visually-hidden"> doubtful, {count.suspectedTypo}:</span>{" "}
          </span>
        ) : null}
        {count.count}
      </td>
      <td class="number">
        <Delta count={count} basePath={basePath} />
      </td>
      <td class="trend">
        <Sparkline points={count.trend} label={`${count.name} lately`} />
      </td>
      <PermalinkCell pageHref={pageHref} id={count.id} label={`${caption}: ${count.name}`} />
    </tr>
  );
  return (
    <div class="counts" id={id}>
      <table>
        <caption>
          {caption}
          {table.since ? <span class="since"> change {table.since}</span> : null}
        </caption>
        <thead>
          <tr>
            <th scope="col">{nameHeader}</th>
            <th scope="col" class="number">
              Count
            </th>
            <th scope="col" class="number">
              Change
            </th>
            <th scope="col">Trend</th>
            <PermalinkCell pageHref={pageHref} id={id} label={caption} />
          </tr>
        </thead>
        <tbody>
          {table.rows.map((count) => row(count))}
          {row(table.total, "total")}
        </tbody>
      </table>
      {table.note ? <p class="note">{table.note}</p> : null}
      <NoLongerListed rows={table.gone} basePath={basePath} />
    </div>
  );
}
