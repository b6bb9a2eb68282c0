import { type Completions, completionsAt, type Vocabulary } from "../../editor/completions.ts";
import type { NewPageTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import { caretPlace } from "./caret-place.ts";

/**
 * Suggests what the team writes while somebody types. The arrow keys choose a suggestion and Enter takes it; until one is
 * chosen, no key does anything else than in any text field. See https://www.w3.org/WAI/ARIA/apg/patterns/listbox/.
 */
export function suggestWhileTyping(
  notes: HTMLTextAreaElement,
  vocabulary: Vocabulary,
  texts: NewPageTexts,
): void {
  const list = element("ul", {
    id: "new-suggestions",
    class: "suggestions",
    role: "listbox",
    "aria-label": texts.suggestions,
  });
  const count = element("p", { class: "visually-hidden", role: "status" });
  let shown: Completions | null = null;
  let chosen = -1;

  list.hidden = true;
  notes.after(list, count);
  notes.setAttribute("aria-autocomplete", "list");
  notes.setAttribute("aria-controls", list.id);
  notes.addEventListener("input", (event) => {
    // What is deleted or pasted is no beginning of a word.
    if (event instanceof InputEvent && event.inputType === "insertText") suggest();
    else close();
  });
  notes.addEventListener("blur", close);
  notes.addEventListener("click", close);
  notes.addEventListener("keydown", (event) => {
    if (shown === null || event.isComposing) return;
    const { length } = shown.suggestions;
    if (event.key === "ArrowDown") choose((chosen + 1) % length);
    else if (event.key === "ArrowUp") choose(chosen <= 0 ? length - 1 : chosen - 1);
    else if (event.key === "Enter" && chosen >= 0) take(chosen);
    else {
      if (event.key === "Escape" || event.key.startsWith("Arrow")) close();
      return;
    }
    event.preventDefault();
  });

  function suggest(): void {
    const caret = notes.selectionStart;
    shown = caret === notes.selectionEnd ? completionsAt(notes.value.slice(0, caret), vocabulary) : null;
    if (shown === null) {
      close();
      return;
    }
    const options = shown.suggestions.map((text, index) => {
      const option = element(
        "li",
        { id: `new-suggestion-${index}`, role: "option", "aria-selected": "false" },
        text,
      );
      // Before the field loses the focus.
      option.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        take(index);
      });
      return option;
    });
    list.replaceChildren(...options);
    list.hidden = false;
    const { left, top } = caretPlace(notes);
    list.style.left = `${Math.min(left, Math.max(0, notes.clientWidth - list.offsetWidth))}px`;
    list.style.top = `${notes.offsetTop + Math.min(top, notes.clientHeight)}px`;
    count.textContent = texts.suggested(options.length);
    choose(-1);
  }

  function choose(index: number): void {
    chosen = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute("aria-selected", String(at === index));
    if (index < 0) notes.removeAttribute("aria-activedescendant");
    else notes.setAttribute("aria-activedescendant", `new-suggestion-${index}`);
  }

  function take(index: number): void {
    const text = shown?.suggestions[index];
    if (!shown || text === undefined) return;
    notes.setSelectionRange(shown.from, notes.selectionStart);
    close();
    insertText(notes, text);
    // One suggestion often leads to the next, as a marker to its owner.
    suggest();
  }

  function close(): void {
    shown = null;
    list.hidden = true;
    count.textContent = "";
    choose(-1);
  }
}

/** Replaces the selection, so that it can be undone where the browser permits. */
export function insertText(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  // No other way keeps the history of a text field.
  if (document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertReplacementText" }));
}
