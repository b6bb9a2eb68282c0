import { element, openDialog } from "../dom/elements.ts";
import { isSearchCommand, searchAtClick, startSearch } from "../search/search-opener.ts";
import { stepThroughHeadings, stepThroughRows } from "./keyboard-steps.ts";
import { areKeysOn } from "./keys-setting.ts";

/** What each key does; false where the page has nothing for it. */
const actions: Readonly<Record<string, () => boolean>> = {
  "[": () => follow("a[rel=prev]"),
  "]": () => follow("a[rel=next]"),
  j: () => stepThroughRows(1) || stepThroughHeadings(1),
  k: () => stepThroughRows(-1) || stepThroughHeadings(-1),
  "/": startSearch,
  "?": () => openDialog("keysDialog"),
};

/** One key, one step. The footer says how to see the keys. */
export function startKeys(): void {
  searchAtClick();
  const hint = element("button", { type: "button", class: "keys-hint" }, "Keys: ", element("kbd", {}, "?"));
  hint.addEventListener("click", () => openDialog("keysDialog"));
  document.querySelector(".site-footer")?.append(hint);
  document.addEventListener("keydown", (event) => {
    if (isSearchCommand(event) && !document.querySelector("dialog[open]") && startSearch())
      event.preventDefault();
    if (event.defaultPrevented || isCommand(event) || isTyping(event.target) || !areKeysOn()) return;
    if (document.querySelector("dialog[open]")) return;
    if (Object.hasOwn(actions, event.key) && actions[event.key]?.()) event.preventDefault();
  });
}

/** Many keyboards have `[` on their third level, which some systems report as Control and Alt. */
function isCommand(event: KeyboardEvent): boolean {
  if (event.metaKey || event.isComposing) return true;
  return (event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph");
}

/** The field of a dialog that has just been closed keeps the focus until the browser paints again. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest("dialog:not([open])")) return false;
  return target.isContentEditable || target.matches("input, textarea, select");
}

function follow(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  link?.click();
  return link !== null;
}
