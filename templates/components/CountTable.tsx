import { shortDate } from "../../src/format/dates.ts";
import { href } from "../../src/format/urls.ts";
import type { CountRow, CountTable as Table } from "../../src/model/pages.ts";
import { Delta } from "./Delta.tsx";
import { Sparkline } from "./Sparkline.tsx";

interface Props {
  readonly id: string;
  readonly caption: string;
  readonly nameHeader: string;
  readonly table: Table;
  readonly basePath: string;
  /** Whether rows carry ids, which they may on one page only. */
  readonly withIds?: boolean;
}

/** Counts with their change and a small trend line each. */
export function CountTable({ id, caption, nameHeader, table, basePath, withIds = true }: Props) {
  const row = (count: CountRow, className?: string) => (
    <tr id={withIds ? count.id : undefined} class={className}>
      <th scope="row">{count.name}</th>
      <td class="number">{count.count}</td>
      <td class="number">
        <Delta count={count} basePath={basePath} />
      </td>
      <td class="trend">
        <Sparkline points={count.trend} label={`${count.name} lately`} />
      </td>
    </tr>
  );
  return (
    <div class="counts" id={withIds ? id : undefined}>
      <table>
        <caption>
          {caption}
          {table.since ? <span class="since"> change {table.since}</span> : null}
        </caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{nameHeader}</th>
            <th scope="col">Count</th>
            <th scope="col">Change</th>
            <th scope="col">Trend</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((count) => row(count))}
          {table.rows.length > 1 ? row(table.total, "total") : null}
        </tbody>
      </table>
      {table.note ? <p class="note">{table.note}</p> : null}
      {table.gone.map(({ name, baseline, baselinePath }) => (
        <p class="note">
          Gone: {name} (
          <a href={href(basePath, baselinePath)}>
            {baseline.count} on {shortDate(baseline.date)}
          </a>
          )
        </p>
      ))}
    </div>
  );
}
