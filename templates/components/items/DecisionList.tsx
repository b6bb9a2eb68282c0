import type { DecisionRow } from "../../../src/model/collected-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { InlineMarkup } from "../layout/Markup.tsx";
import { MeetingLink } from "../meetings/MeetingLink.tsx";

interface Props {
  readonly rows: readonly DecisionRow[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** Decisions; each date links to the decision in its minutes. */
export function DecisionList({ rows, basePath, texts }: Props) {
  return (
    <ul class="actions threads plain">
      {rows.map(({ content, date, path }) => (
        <li>
          <InlineMarkup class="task" content={content} basePath={basePath} texts={texts} />
          <MeetingLink date={date} path={path} basePath={basePath} texts={texts} />
        </li>
      ))}
    </ul>
  );
}
