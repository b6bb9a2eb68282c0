import { choiceOf, choose } from "../../editor/item-lines.ts";
import type { OpenItem } from "../../model/writing/draft.ts";

/** Lets the choices of open items change their lines in the text, and shows what the text says of them. */
export function itemFields(
  form: HTMLFormElement,
  notes: HTMLTextAreaElement,
  items: readonly OpenItem[],
): { readonly show: () => void } {
  const entries = [...form.querySelectorAll<HTMLElement>("[data-item]")].flatMap((element) => {
    const item = items[Number(element.dataset.item)];
    const owner = element.querySelector<HTMLInputElement>("input[type=text]");
    const radios = [...element.querySelectorAll<HTMLInputElement>("input[type=radio]")];
    const byHand = element.querySelector<HTMLElement>(".by-hand");
    return item && owner && byHand ? [{ item, owner, radios, byHand }] : [];
  });
  for (const { item, owner, radios } of entries) {
    for (const field of [owner, ...radios])
      field.addEventListener("input", () => {
        const chosen = radios.find(({ checked }) => checked)?.value;
        const status = chosen === "done" || chosen === "dropped" ? chosen : "open";
        notes.value = choose(notes.value, item, { status, owners: owner.value });
      });
  }
  return {
    show() {
      for (const { item, owner, radios, byHand } of entries) {
        const choice = choiceOf(notes.value, item);
        byHand.hidden = choice !== null;
        for (const field of [owner, ...radios]) field.disabled = choice === null;
        if (choice === null) continue;
        for (const radio of radios) radio.checked = radio.value === choice.status;
        // Spaces that are being typed stay.
        if (owner.value.trim() !== choice.owners) owner.value = choice.owners;
      }
    },
  };
}
