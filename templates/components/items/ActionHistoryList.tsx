import { mediumDate } from "../../../src/format/days.ts";
import { counted } from "../../../src/format/numbers.ts";
import type { ActionHistory } from "../../../src/model/collected-pages.ts";
import { InlineMarkup } from "../layout/Markup.tsx";
import { MeetingLink } from "../meetings/MeetingLink.tsx";
import { Details } from "./Details.tsx";
import { PersonLinks } from "./PersonLink.tsx";

interface Props {
  readonly histories: readonly ActionHistory[];
  readonly basePath: string;
}

const statusWords = {
  open: "open",
  done: "done",
  dropped: "dropped",
  unlisted: "no longer listed",
} as const;

/** Action items over all meetings; each date links to the minutes that listed the item last. */
export function ActionHistoryList({ histories, basePath }: Props) {
  return (
    <ul class="actions threads">
      {histories.map((history) => (
        <li class={history.status}>
          <span class="owners">
            {history.owners.length > 0 ? (
              <PersonLinks people={history.owners} basePath={basePath} />
            ) : (
              "Nobody named"
            )}
          </span>
          <div class="task">
            <InlineMarkup content={history.content} basePath={basePath} />
            <Details details={history.details} basePath={basePath} />
            <span class="age">
              {" "}
              {statusWords[history.status]}
              {history.weeks > 0
                ? `, carried ${counted(history.weeks, "week")} since ${mediumDate(history.firstSeen)}`
                : ""}
            </span>
          </div>
          <MeetingLink date={history.lastSeen} path={history.path} basePath={basePath} />
        </li>
      ))}
    </ul>
  );
}
