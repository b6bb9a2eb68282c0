import { longDate, shortDate } from "../../src/format/dates.ts";
import { counted } from "../../src/format/numbers.ts";
import { href } from "../../src/format/urls.ts";
import type { ActionRow } from "../../src/model/pages.ts";
import { People } from "./Person.tsx";

interface Props {
  readonly actions: readonly ActionRow[];
  readonly basePath: string;
}

/** Action items with their owners; the date of each leads to the place in the minutes. */
export function ActionList({ actions, basePath }: Props) {
  return (
    <ul class="actions" data-pagefind-ignore>
      {actions.map((action) => (
        <li class={action.status}>
          <span class="owners">
            {action.owners.length > 0 ? <People people={action.owners} /> : "Nobody named"}
          </span>
          <span class="task">
            <span dangerouslySetInnerHTML={{ __html: action.html }} />
            {action.status === "open" ? null : <em class="status"> {action.status}</em>}
            {action.weeks > 0 ? (
              <span class="age" title={`first in the minutes of ${longDate(action.firstSeen)}`}>
                {" "}
                carried {counted(action.weeks, "week")}, since {shortDate(action.firstSeen)}
              </span>
            ) : null}
          </span>
          <a
            class="permalink"
            href={href(basePath, action.path)}
            aria-label="Go to this action item in the minutes"
          >
            #
          </a>
        </li>
      ))}
    </ul>
  );
}
