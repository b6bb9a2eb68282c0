import { element } from "../dom/elements.ts";
import { areKeysOn, switchKeys } from "./keys-setting.ts";

const descriptions = [
  { keys: ["[", "]"], text: "previous and next meeting, year, release, person or issue" },
  { keys: ["j", "k"], text: "down and up a list or calendar of meetings, or the headings of a page" },
  { keys: ["/", "Ctrl K"], text: "search" },
  { keys: ["?"], text: "this list" },
  { keys: ["Esc"], text: "close it" },
] as const;

let dialog: HTMLDialogElement | null = null;

/** Shows the list of keys. */
export function open(): void {
  dialog ??= document.body.appendChild(newDialog());
  // Escape closes a modal dialog, and the focus goes back to where it was, by the browser itself.
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
    element("p", {}, element("label", {}, keysSwitch(), " Use these keys")),
    close,
  );
  close.addEventListener("click", () => dialog.close());
  return dialog;
}

function keysSwitch(): HTMLInputElement {
  const box = element("input", { type: "checkbox" });
  box.checked = areKeysOn();
  box.addEventListener("change", () => switchKeys(box.checked));
  return box;
}
