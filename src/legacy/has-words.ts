/** Whether a text holds some words one after the other, in any case and with whatever stands between them. */
export function hasWords(text: string, words: string): boolean {
  return spaced(text).includes(spaced(words));
}

function spaced(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? []).join(" ")} `;
}
