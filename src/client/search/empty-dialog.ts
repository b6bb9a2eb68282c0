import type { ReaderTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";

/** The search dialog before its script adds what is found; Enter leads to the search page. */
export interface SearchDialog {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
}

export function emptyDialog(texts: ReaderTexts["search"]): SearchDialog {
  const input = element("input", {
    // In a field of type search, Escape would clear the text instead of closing the dialog.
    type: "text",
    role: "searchbox",
    enterkeyhint: "search",
    name: "q",
    "aria-label": texts.label,
    placeholder: texts.placeholder,
    autocomplete: "off",
  });
  const close = element("button", { type: "button" }, texts.close);
  const action = document.querySelector<HTMLFormElement>(".site-search")?.action ?? "";
  const form = element("form", { action, class: "search-form" }, input, close);
  const dialog = element("dialog", { class: "search-dialog", "aria-label": texts.title }, form);
  close.addEventListener("click", () => dialog.close());
  document.body.append(dialog);
  return { dialog, form, input };
}
