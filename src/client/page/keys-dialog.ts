import { keys } from "../../texts/en/keys.ts";
import type { KeysTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import { areShortcutsOn, saveShortcutsOn } from "./shortcut-setting.ts";

let dialog: HTMLDialogElement | null = null;

/** Shows the list of keyboard shortcuts. */
export function open(): void {
  dialog ??= document.body.appendChild(newDialog(keys));
  // The browser closes a modal dialog on Escape and restores the focus.
  dialog.showModal();
}

function newDialog(texts: KeysTexts): HTMLDialogElement {
  const close = element("button", { type: "button", autofocus: "" }, texts.close);
  const dialog = element(
    "dialog",
    { class: "keys", "aria-label": texts.title },
    element("h2", {}, texts.title),
    element(
      "dl",
      {},
      ...texts.descriptions.map(({ keys: pressed, text }) =>
        element(
          "div",
          {},
          element("dt", {}, ...pressed.flatMap((key) => [element("kbd", {}, key), " "])),
          element("dd", {}, text),
        ),
      ),
    ),
    element("p", {}, element("label", {}, shortcutSwitch(), ` ${texts.areOn}`)),
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
