import type { ReaderTexts } from "../../texts/texts.ts";
import { element, openOnDemand } from "../dom/elements.ts";
import { isSearchShortcut, openSearch, openSearchOnClick } from "../search/open-search.ts";
import { areShortcutsOn } from "./shortcut-setting.ts";
import { stepThroughHeadings, stepThroughRows } from "./shortcut-steps.ts";

/** The action of each key; it returns false if the page has no use for it. */
const actions: Readonly<Record<string, (texts: ReaderTexts) => unknown>> = {
  "[": () => followLink("a[rel=prev]"),
  "]": () => followLink("a[rel=next]"),
  j: () => stepThroughRows(1) || stepThroughHeadings(1),
  k: () => stepThroughRows(-1) || stepThroughHeadings(-1),
  "/": ({ search }) => openSearch(search),
  "?": () => openOnDemand("keysDialog"),
};

/** Handles single-key shortcuts, and adds a button to the footer that lists them. */
export function handleShortcuts(texts: ReaderTexts): void {
  openSearchOnClick(texts.search);
  const hint = element(
    "button",
    { type: "button", class: "keys-hint" },
    `${texts.shortcuts} `,
    element("kbd", {}, "?"),
  );
  hint.addEventListener("click", () => openOnDemand("keysDialog"));
  document.querySelector(".site-footer")?.append(hint);
  document.addEventListener("keydown", (event) => {
    if (isSearchShortcut(event) && !document.querySelector("dialog[open]")) {
      openSearch(texts.search);
      event.preventDefault();
    }
    if (event.defaultPrevented || hasModifier(event) || isTyping(event.target) || !areShortcutsOn()) return;
    if (document.querySelector("dialog[open]")) return;
    if (Object.hasOwn(actions, event.key) && actions[event.key]?.(texts) !== false) event.preventDefault();
  });
}

/** On many keyboards `[` needs AltGr, which some systems report as Control and Alt. */
function hasModifier(event: KeyboardEvent): boolean {
  if (event.metaKey || event.isComposing) return true;
  return (event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph");
}

/** A field in a dialog that has just closed keeps the focus until the next paint, so it does not count. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest("dialog:not([open])")) return false;
  return target.isContentEditable || target.matches("input, textarea, select");
}

function followLink(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  link?.click();
  return link !== null;
}
