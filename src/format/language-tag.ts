const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** Whether a text is the BCP 47 tag of a known language, such as `en` or `pt-BR`. See https://www.rfc-editor.org/info/bcp47. */
export function isLanguageTag(tag: string): boolean {
  try {
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}
