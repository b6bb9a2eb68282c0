import { daysBetween } from "../../format/days/days.ts";
import { dayOfMeeting } from "../../format/meetings/meeting-id.ts";
import type { ItemChange } from "../../model/comparison/comparison.ts";
import { actionItems } from "../../texts/en/collections.ts";
import { compare } from "../../texts/en/compare/compare.ts";
import { review } from "../../texts/en/review.ts";
import { element } from "../dom/elements.ts";
import { meetingLink, personLinks } from "./links.ts";

/** Action items with their owners, each with a link to the last minutes that list it. */
export function actionList(items: readonly ItemChange[]): HTMLUListElement {
  return element("ul", { class: "actions threads" }, ...items.map(actionEntry));
}

function actionEntry({ id, owners, handedOverBy, text, firstSeen, listed }: ItemChange): HTMLLIElement {
  const weeks = Math.round(daysBetween(firstSeen, dayOfMeeting(listed)) / 7);
  const notes = [
    ...(weeks > 0 ? [[compare.since(weeks, firstSeen)]] : []),
    ...(handedOverBy ? [[`${review.handedOverBy} `, ...ownersOf(handedOverBy)]] : []),
  ].flatMap((note, index) => (index > 0 ? [", ", ...note] : note));
  return element(
    "li",
    {},
    element("span", {}, ...ownersOf(owners)),
    element("div", {}, text, ...(notes.length > 0 ? [element("span", { class: "age" }, ...notes)] : [])),
    meetingLink(listed, id),
  );
}

function ownersOf(people: ItemChange["owners"]): (string | Node)[] {
  return people.length > 0 ? personLinks(people) : [actionItems.nobody];
}
