import { hrefOn } from "../../../src/format/urls.ts";
import type { ActionRow } from "../../../src/model/meeting-page.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { InlineMarkup } from "../layout/Markup.tsx";
import { Details } from "./Details.tsx";
import { HandedOver } from "./HandedOver.tsx";
import { PersonLinks } from "./PersonLink.tsx";

interface Props {
  readonly actions: readonly ActionRow[];
  /** The path of the page that shows the list. */
  readonly pagePath: string;
  readonly basePath: string;
  readonly texts: Texts;
}

/** Action items with their owners, each linked to its line in the minutes. */
export function ActionList({ actions, pagePath, basePath, texts }: Props) {
  const { nobody, status, carriedSince } = texts.actionItems;
  return (
    <ul class="actions">
      {actions.map((action) => (
        <li class={action.status === "open" ? undefined : action.status}>
          <span>
            {action.owners.length > 0 ? <PersonLinks people={action.owners} basePath={basePath} /> : nobody}
          </span>
          <div>
            <InlineMarkup content={action.content} basePath={basePath} texts={texts} />
            <Details details={action.details} basePath={basePath} texts={texts} />
            {action.status === "open" ? null : <em class="status"> {status[action.status]}</em>}
            {action.weeks > 0 ? (
              <span class="age"> {carriedSince(action.weeks, action.firstSeen)}</span>
            ) : null}
            {action.handedOverBy ? (
              <span class="age">
                {" "}
                <HandedOver by={action.handedOverBy} basePath={basePath} texts={texts} />
              </span>
            ) : null}
          </div>
          <a href={hrefOn(pagePath, basePath, action.path)} aria-label={permalinkLabel(action, texts)}>
            #
          </a>
        </li>
      ))}
    </ul>
  );
}

const mostWords = 4;

/** Distinguishes the links of a list for screen readers, as in `Minutes: Build python-scitokens`. */
export function permalinkLabel({ text }: ActionRow, { actionItems }: Texts): string {
  const words = text.split(" ");
  const start = words.length > mostWords ? `${words.slice(0, mostWords).join(" ")}…` : text;
  return actionItems.goTo(start);
}
