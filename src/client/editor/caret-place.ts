/** Where the caret of a text field is, in pixels from its top left corner, below the line of the caret. */
export function caretPlace(field: HTMLTextAreaElement): { readonly left: number; readonly top: number } {
  const copy = document.createElement("div");
  const style = getComputedStyle(field);
  for (const name of copied) copy.style.setProperty(name, style.getPropertyValue(name));
  copy.style.position = "absolute";
  copy.style.visibility = "hidden";
  copy.style.whiteSpace = "pre-wrap";
  copy.style.width = `${field.clientWidth}px`;
  const end = document.createElement("span");
  end.textContent = "\u200b";
  copy.append(field.value.slice(0, field.selectionStart), end);
  document.body.append(copy);
  const place = {
    left: end.offsetLeft,
    top: end.offsetTop + end.offsetHeight - field.scrollTop,
  };
  copy.remove();
  return place;
}

/** What decides where lines break. */
const copied = [
  "font-family",
  "font-size",
  "line-height",
  "padding-top",
  "padding-right",
  "padding-bottom",
  "padding-left",
  "box-sizing",
  "overflow-wrap",
  "tab-size",
] as const;
