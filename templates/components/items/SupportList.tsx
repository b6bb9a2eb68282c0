import type { SupportRow } from "../../../src/model/collected-pages.ts";
import { When } from "../layout/When.tsx";
import { People } from "./Person.tsx";

interface Props {
  readonly rows: readonly SupportRow[];
  readonly basePath: string;
}

/** Support entries; the date of each leads to it in its minutes. */
export function SupportList({ rows, basePath }: Props) {
  return (
    <ul class="actions threads">
      {rows.map(({ site, people, html, date, path }) => (
        <li>
          <span class="owners">{site}</span>
          <span class="task">
            <span dangerouslySetInnerHTML={{ __html: html }} />
            <span class="age">
              {" "}
              <People people={people} basePath={basePath} />
            </span>
          </span>
          <When date={date} path={path} basePath={basePath} />
        </li>
      ))}
    </ul>
  );
}
