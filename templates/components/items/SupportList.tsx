import type { SupportRow } from "../../../src/model/collected-pages.ts";
import { MeetingLink } from "../meetings/MeetingLink.tsx";
import { PersonLinks } from "./PersonLink.tsx";

interface Props {
  readonly rows: readonly SupportRow[];
  readonly basePath: string;
}

/** Support entries; each date links to the entry in its minutes. */
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
              <PersonLinks people={people} basePath={basePath} />
            </span>
          </span>
          <MeetingLink date={date} path={path} basePath={basePath} />
        </li>
      ))}
    </ul>
  );
}
