import { browserTexts } from "../../texts/en/in-browser.ts";
import type { BrowserTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import { areShortcutsOn, saveShortcutsOn } from "./shortcut-setting.ts";

let dialog: HTMLDialogElement | null = null;

/** Shows the list of keyboard shortcuts. */
export function open(): void {
  dialog ??= document.body.appendChild(newDialog(browserTexts));
  // The browser closes a modal dialog on Escape and restores the focus.
  dialog.showModal();
}

function newDialog({ reader: { keys } }: BrowserTexts): HTMLDialogElement {
  const close = element("button", { type: "button", autofocus: "" }, keys.close);
  const dialog = element(
    "dialog",
    { class: "keys", "aria-label": keys.title },
    element("h2", {}, keys.title),
    element(
      "dl",
      {},
      ...keys.descriptions.map(({ keys: pressed, text }) =>
        element(
          "div",
          {},
          element("dt", {}, ...pressed.flatMap((key) => [element("kbd", {}, key), " "])),
          element("dd", {}, text),
        ),
      ),
    ),
    element("p", {}, element("label", {}, shortcutSwitch(), ` ${keys.areOn}`)),
    close,
  );
  close.addEventListener("click", () => dialog.close());
  return dialog;
}

function shortcutSwitch(): HTMLInputElement {
  const box = element("input", { type: "checkbox" });
  box.checked = areShortcutsOn();
  box.addEventListener("change", () => saveShortcutsOn(box.checked));
  return box;
}
