import { href } from "../../../src/format/urls.ts";
import type { ActionHistory } from "../../../src/model/collected-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { InlineMarkup } from "../layout/Markup.tsx";
import { MeetingLink } from "../meetings/MeetingLink.tsx";
import { Details } from "./Details.tsx";
import { EarlierWordings } from "./EarlierWordings.tsx";
import { HandedOver } from "./HandedOver.tsx";
import { ownerKey } from "./owner-key.ts";
import { PersonLinks } from "./PersonLink.tsx";

interface Props {
  readonly histories: readonly ActionHistory[];
  readonly basePath: string;
  readonly texts: Texts;
  /** Whether the list is on the page of a person, whose name it leaves out; owners are then the others. */
  readonly isOfPerson?: boolean;
  /** Whether the filter of `/actions/` reads the list. */
  readonly isFiltered?: boolean;
}

/** Action items over all meetings; each date links to the minutes that listed the item last. */
export function ActionHistoryList({
  histories,
  basePath,
  texts,
  isOfPerson = false,
  isFiltered = false,
}: Props) {
  const { nobody, status, statusSince, carriedSince } = texts.actionItems;
  return (
    <ul class={isOfPerson ? "actions threads plain" : "actions threads"}>
      {histories.map((history) => (
        <li
          class={history.status}
          data-weeks={isFiltered ? history.weeks : undefined}
          data-owners={isFiltered ? JSON.stringify(history.owners.map(ownerKey)) : undefined}
        >
          {isOfPerson ? null : (
            <span>
              {history.owners.length > 0 ? (
                <PersonLinks people={history.owners} basePath={basePath} />
              ) : (
                nobody
              )}
            </span>
          )}
          <div>
            <InlineMarkup content={history.content} basePath={basePath} texts={texts} />
            <Details details={history.details} basePath={basePath} texts={texts} />
            <span class="age">
              {" "}
              {history.statusSince
                ? statusSince(status[history.status], history.statusSince)
                : status[history.status]}
              {history.weeks > 0 ? `, ${carriedSince(history.weeks, history.firstSeen)}` : ""}
              {isOfPerson && history.owners.length > 0 ? (
                <>
                  , {texts.review.with} <PersonLinks people={history.owners} basePath={basePath} />
                </>
              ) : null}
              {history.handovers.map(({ by, date, path }) => (
                <>
                  , <HandedOver by={by} basePath={basePath} texts={texts} />{" "}
                  <a href={href(basePath, path)}>{texts.review.onDay(date)}</a>
                </>
              ))}
            </span>
            <EarlierWordings wordings={history.earlier} basePath={basePath} texts={texts} />
          </div>
          <MeetingLink date={history.lastSeen} path={history.path} basePath={basePath} texts={texts} />
        </li>
      ))}
    </ul>
  );
}
