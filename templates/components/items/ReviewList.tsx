import { href } from "../../../src/format/urls.ts";
import type { ActionReview, ReviewedAction } from "../../../src/model/meeting-page.ts";
import type { NamedPerson } from "../../../src/model/pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { InlineMarkup } from "../layout/Markup.tsx";
import { permalinkLabel } from "./ActionList.tsx";
import { ChangeCounts } from "./ChangeCounts.tsx";
import { Details } from "./Details.tsx";
import { HandedOver } from "./HandedOver.tsx";
import { PersonLink, PersonLinks } from "./PersonLink.tsx";

interface Props {
  readonly review: ActionReview;
  readonly basePath: string;
  readonly texts: Texts;
}

/** How many action items are new, carried, closed and gone. */
export function ReviewCounts({ review, basePath, texts }: Props) {
  return <ChangeCounts counts={review.counts} pageHref={href(basePath, review.path)} texts={texts} />;
}

/** Each person's action items with what became of them since the meeting before, each linked to its line in the minutes. */
export function ReviewList({ review, basePath, texts }: Props) {
  return (
    <dl class="review">
      {review.groups.map(({ person, rows }) => (
        <div>
          <dt>{person ? <PersonLink person={person} basePath={basePath} /> : texts.actionItems.nobody}</dt>
          <dd>
            <ul>
              {rows.map((row) => (
                <Item row={row} person={person} basePath={basePath} texts={texts} />
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface ItemProps extends Omit<Props, "review"> {
  readonly row: ReviewedAction;
  readonly person: NamedPerson | null;
}

function Item({ row, person, basePath, texts }: ItemProps) {
  const others = row.owners.filter(
    ({ written, name }) => (name ?? written) !== (person?.name ?? person?.written),
  );
  return (
    <li class={row.change}>
      <div>
        <InlineMarkup content={row.content} basePath={basePath} texts={texts} />
        <Details details={row.details} basePath={basePath} texts={texts} />{" "}
        <span class="age">
          <em>{stateOf(row, texts)}</em>
          {row.handedOverBy ? (
            <>
              , <HandedOver by={row.handedOverBy} basePath={basePath} texts={texts} />
            </>
          ) : null}
          {others.length > 0 ? (
            <>
              , {texts.review.with} <PersonLinks people={others} basePath={basePath} />
            </>
          ) : null}
        </span>
      </div>
      <a class="permalink" href={href(basePath, row.path)} aria-label={permalinkLabel(row, texts)}>
        #
      </a>
    </li>
  );
}

function stateOf({ change, weeks, firstSeen }: ReviewedAction, { actionItems, review }: Texts): string {
  if (change === "new") return review.new;
  return change === "carried" ? actionItems.carried(weeks, firstSeen) : actionItems.status[change];
}
