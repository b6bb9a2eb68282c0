import { href } from "../../../src/format/urls.ts";
import type { TriageRow } from "../../../src/model/people/people-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly rows: readonly TriageRow[];
  readonly year: string;
  readonly basePath: string;
  readonly texts: Texts;
}

/** How evenly the turns of a year are spread. */
export function TriageTable({ rows, year, basePath, texts }: Props) {
  const { table, columns, note, gap } = texts.triageShares;
  return (
    <>
      <section class="scroll" tabindex={0} aria-label={table(year)}>
        <table class="people">
          <thead>
            <tr>
              <th scope="col">{columns.person}</th>
              {[columns.turns, columns.expected, columns.longestGap].map((name) => (
                <th scope="col" class="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ path, name, turns, expected, longestGap }) => (
              <tr>
                <th scope="row">
                  <a href={href(basePath, path)}>{name}</a>
                </th>
                <td class="number">
                  <a href={href(basePath, turns.path)}>{turns.count}</a>
                </td>
                <td class="number">{expected.toFixed(1)}</td>
                <td class="number">{longestGap === null ? null : gap(longestGap)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="since">{note}</p>
    </>
  );
}
