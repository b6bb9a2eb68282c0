import type { ActionHistory } from "../../../src/model/collected-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { InlineMarkup } from "../layout/Markup.tsx";
import { MeetingLink } from "../meetings/MeetingLink.tsx";
import { Details } from "./Details.tsx";
import { PersonLinks } from "./PersonLink.tsx";

interface Props {
  readonly histories: readonly ActionHistory[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** Action items over all meetings; each date links to the minutes that listed the item last. */
export function ActionHistoryList({ histories, basePath, texts }: Props) {
  const { nobody, status, carriedSince } = texts.actionItems;
  return (
    <ul class="actions threads">
      {histories.map((history) => (
        <li class={history.status}>
          <span class="owners">
            {history.owners.length > 0 ? <PersonLinks people={history.owners} basePath={basePath} /> : nobody}
          </span>
          <div class="task">
            <InlineMarkup content={history.content} basePath={basePath} />
            <Details details={history.details} basePath={basePath} />
            <span class="age">
              {" "}
              {status[history.status]}
              {history.weeks > 0 ? `, ${carriedSince(history.weeks, history.firstSeen)}` : ""}
            </span>
          </div>
          <MeetingLink date={history.lastSeen} path={history.path} basePath={basePath} texts={texts} />
        </li>
      ))}
    </ul>
  );
}
