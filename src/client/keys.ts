import { stepThroughHeadings } from "./heading-steps.ts";
import { keysDialog } from "./keys-dialog.ts";
import { areKeysOn } from "./keys-setting.ts";
import { stepThroughRows } from "./row-steps.ts";
import { isSearchCommand, openAtClick, openSearchDialog } from "./search-opener.ts";

/** What each key does; false where the page has nothing for it. */
const actions: Readonly<Record<string, (showKeys: () => void) => boolean>> = {
  "[": () => follow("a[rel=prev]"),
  "]": () => follow("a[rel=next]"),
  j: () => stepThroughRows(1) || stepThroughHeadings(1),
  k: () => stepThroughRows(-1) || stepThroughHeadings(-1),
  "/": () => startSearch(),
  "?": (showKeys) => {
    showKeys();
    return true;
  },
};

/** One key, one step. The footer says how to see the keys. */
export function startKeys(): void {
  const showKeys = keysDialog();
  openAtClick();
  document.addEventListener("keydown", (event) => {
    if (isSearchCommand(event) && !document.querySelector("dialog[open]") && startSearch())
      event.preventDefault();
    if (event.defaultPrevented || isCommand(event) || isTyping(event.target) || !areKeysOn()) return;
    if (document.querySelector("dialog[open]")) return;
    if (Object.hasOwn(actions, event.key) && actions[event.key]?.(showKeys)) event.preventDefault();
  });
}

/** Many keyboards have `[` on their third level, which some systems report as Control and Alt. */
function isCommand(event: KeyboardEvent): boolean {
  if (event.metaKey || event.isComposing) return true;
  return (event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph");
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

function follow(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  link?.click();
  return link !== null;
}

/** On the page of results their field, elsewhere the dialog. */
function startSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>("#search-form input");
  if (!field) return openSearchDialog() || follow("a[rel=search]");
  field.focus();
  field.select();
  return true;
}
