/**
 * Tells when a day was entered: at once where it was picked from the calendar, and where it was typed by Enter or on leaving the
 * field. A browser reports a change at every key, when a year such as 2020 is still 0002.
 */
export function whenEntered(input: HTMLInputElement, entered: () => void): void {
  let isTyping = false;
  let isChanged = false;
  const finish = (): void => {
    isTyping = false;
    // Half a day is no day, and not an empty field either.
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
