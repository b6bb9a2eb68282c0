import { mediumDate } from "../../../src/format/days.ts";
import { counted } from "../../../src/format/numbers.ts";
import type { ActionThread } from "../../../src/model/collected-pages.ts";
import { When } from "../layout/When.tsx";
import { People } from "./Person.tsx";

interface Props {
  readonly threads: readonly ActionThread[];
  readonly basePath: string;
}

const statusWords = {
  open: "open",
  done: "done",
  dropped: "dropped",
  unlisted: "no longer listed",
} as const;

/** Action items over all meetings; the date of each leads to where it was listed last. */
export function ThreadList({ threads, basePath }: Props) {
  return (
    <ul class="actions threads">
      {threads.map((thread) => (
        <li class={thread.status}>
          <span class="owners">
            {thread.owners.length > 0 ? (
              <People people={thread.owners} basePath={basePath} />
            ) : (
              "Nobody named"
            )}
          </span>
          <span class="task">
            <span dangerouslySetInnerHTML={{ __html: thread.html }} />
            <span class="age">
              {" "}
              {statusWords[thread.status]}
              {thread.weeks > 0
                ? `, carried ${counted(thread.weeks, "week")} since ${mediumDate(thread.firstSeen)}`
                : ""}
            </span>
          </span>
          <When date={thread.lastSeen} path={thread.path} basePath={basePath} />
        </li>
      ))}
    </ul>
  );
}
