import type { CountRow, CountTable as Table } from "../../../src/model/tables.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { Sparkline } from "../charts/Sparkline.tsx";
import { Delta } from "./Delta.tsx";
import { NoLongerListed } from "./NoLongerListed.tsx";

interface Props {
  readonly id: string;
  readonly caption: string;
  readonly nameHeader: string;
  readonly table: Table;
  readonly basePath: string;
  readonly texts: Texts;
  /** Link to the meeting page; empty on that page itself. */
  readonly pageHref: string;
}

/** A table of counts, each with its change and a small trend line. */
export function CountTable({ id, caption, nameHeader, table, basePath, texts, pageHref }: Props) {
  const { figures } = texts;
  const row = (count: CountRow, className?: string) => (
    <tr id={count.id} class={className}>
      <th scope="row">
        <a href={`${pageHref}#${count.id}`}>{count.name}</a>
      </th>
      <td>
        {count.suspectedTypo ? (
          <span class="doubt" title={count.suspectedTypo}>
            ?<span class="visually-hidden"> {figures.doubtful(count.suspectedTypo)}</span>{" "}
          </span>
        ) : null}
        {count.count}
      </td>
      <td>
        <Delta count={count} basePath={basePath} texts={texts} />
      </td>
      <td>
        <Sparkline points={count.trend} label={figures.recent} />
      </td>
    </tr>
  );
  return (
    <div class="counts" id={id}>
      <table>
        <caption>
          <a href={`${pageHref}#${id}`}>{caption}</a>
          {table.since ? <span class="since"> {figures.changeSince(table.since)}</span> : null}
        </caption>
        <thead>
          <tr>
            <th scope="col">{nameHeader}</th>
            <th scope="col">{figures.count}</th>
            <th scope="col">{figures.change}</th>
            <th scope="col">{figures.trend}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((count) => row(count))}
          {row(table.total, "total")}
        </tbody>
      </table>
      {table.note ? <p class="note">{table.note}</p> : null}
      <NoLongerListed rows={table.gone} basePath={basePath} texts={texts} />
    </div>
  );
}
