import { element } from "../dom/elements.ts";
import { areShortcutsOn, saveShortcutsOn } from "./shortcut-setting.ts";

const descriptions = [
  { keys: ["[", "]"], text: "previous and next meeting, year, release, person or issue" },
  { keys: ["j", "k"], text: "down and up a list or calendar of meetings, or the headings of a page" },
  { keys: ["/", "Ctrl K"], text: "search" },
  { keys: ["?"], text: "this list" },
  { keys: ["Esc"], text: "close it" },
] as const;

let dialog: HTMLDialogElement | null = null;

/** Shows the list of keyboard shortcuts. */
export function open(): void {
  dialog ??= document.body.appendChild(newDialog());
  // The browser closes a modal dialog on Escape and restores the focus.
  dialog.showModal();
}

function newDialog(): HTMLDialogElement {
  const close = element("button", { type: "button", autofocus: "" }, "Close");
  const dialog = element(
    "dialog",
    { class: "keys", "aria-label": "Keys" },
    element("h2", {}, "Keys"),
    element(
      "dl",
      {},
      ...descriptions.map(({ keys, text }) =>
        element(
          "div",
          {},
          element("dt", {}, ...keys.flatMap((key) => [element("kbd", {}, key), " "])),
          element("dd", {}, text),
        ),
      ),
    ),
    element("p", {}, element("label", {}, shortcutSwitch(), " Use these keys")),
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
