import { nearestAnchor } from "../../format/nearest-anchor.ts";
import { landing } from "../../texts/en/landing.ts";
import { element } from "../dom/elements.ts";
import { fragment } from "./fragment.ts";

/** What can have a notice above it; inside a list, the notice is part of the item. */
const places = "li, .heading, .counts, .releases, p, .minutes";

/** Leads a link whose anchor is gone to the nearest one of the meeting, or to the start of its minutes, and says so. */
export function open(): void {
  const ids = [...document.querySelectorAll(".meeting :not(span)[id]")].map(({ id }) => id);
  const nearest = nearestAnchor(fragment(), ids);
  const target = nearest === null ? document.querySelector(".minutes") : document.getElementById(nearest);
  const place = target?.closest(places);
  if (!target || !place) return;
  document.querySelector(".landing")?.remove();
  const words = nearest === null ? landing.gone : landing.nearest;
  const notice = element("p", { class: "landing", role: "status" }, words);
  if (place.matches("li")) place.prepend(notice);
  else place.before(notice);
  // Only a change of the address makes an element its target.
  location.replace(`#${target.id}`);
}
