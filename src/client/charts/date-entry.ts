/**
 * Calls `entered` at once when a day is picked from the calendar; when it is typed, after Enter or when the field loses focus.
 * Browsers report a change after every key, when a year such as 2020 is still 0002.
 */
export function whenEntered(input: HTMLInputElement, entered: () => void): void {
  let isTyping = false;
  let isChanged = false;
  const finish = (): void => {
    isTyping = false;
    // An incomplete date is not an empty field.
    if (!isChanged || input.validity.badInput) return;
    isChanged = false;
    entered();
  };
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") finish();
    else isTyping = true;
  });
  input.addEventListener("pointerdown", () => {
    isTyping = false;
  });
  input.addEventListener("input", () => {
    isChanged = true;
  });
  input.addEventListener("change", () => {
    if (!isTyping) finish();
  });
  input.addEventListener("blur", finish);
}
