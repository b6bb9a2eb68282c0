import { href } from "../../../src/format/urls.ts";
import type { DecisionRow } from "../../../src/model/collected-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { InlineMarkup } from "../layout/Markup.tsx";
import { MeetingLink } from "../meetings/MeetingLink.tsx";
import { OtherDecisions } from "./OtherDecisions.tsx";

interface Props {
  readonly rows: readonly DecisionRow[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** Decisions with their section and who was there; each date links to the decision in its minutes. */
export function DecisionList({ rows, basePath, texts }: Props) {
  const { present, supersedes, supersededBy } = texts.decisions;
  return (
    <ul class="actions threads plain">
      {rows.map((row) => (
        <li class={row.supersededBy.length > 0 ? "superseded" : undefined}>
          <div>
            <InlineMarkup content={row.content} basePath={basePath} texts={texts} />
            {row.headings.length === 0 && row.present === null ? null : (
              <span class="age">
                {row.headings.join(" › ")}
                {row.headings.length === 0 || row.present === null ? "" : " · "}
                {row.present === null ? null : (
                  <a href={href(basePath, row.present.path)}>{present(row.present.count)}</a>
                )}
              </span>
            )}
            <OtherDecisions label={supersedes} others={row.supersedes} basePath={basePath} texts={texts} />
            <OtherDecisions
              label={supersededBy}
              others={row.supersededBy}
              basePath={basePath}
              texts={texts}
            />
          </div>
          <MeetingLink date={row.date} path={row.path} basePath={basePath} texts={texts} />
        </li>
      ))}
    </ul>
  );
}
