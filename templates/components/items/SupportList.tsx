import type { SupportRow } from "../../../src/model/collected-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { InlineMarkup } from "../layout/Markup.tsx";
import { MeetingLink } from "../meetings/MeetingLink.tsx";
import { PersonLinks } from "./PersonLink.tsx";

interface Props {
  readonly rows: readonly SupportRow[];
  readonly basePath: string;
  readonly texts: Texts;
  /** Whether the list is on the page of a person, whose name it leaves out. */
  readonly isOfPerson?: boolean;
}

/** Support entries; each date links to the entry in its minutes. */
export function SupportList({ rows, basePath, texts, isOfPerson = false }: Props) {
  return (
    <ul class="actions threads">
      {rows.map(({ site, people, content, date, path }) => (
        <li>
          <span>{site}</span>
          <div>
            <InlineMarkup content={content} basePath={basePath} texts={texts} />
            {people.length > 0 ? (
              <span class="age">
                {" "}
                {isOfPerson ? texts.review.with : null} <PersonLinks people={people} basePath={basePath} />
              </span>
            ) : null}
          </div>
          <MeetingLink date={date} path={path} basePath={basePath} texts={texts} />
        </li>
      ))}
    </ul>
  );
}
