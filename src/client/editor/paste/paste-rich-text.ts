import { loadOnDemand } from "../load-on-demand.ts";
import { insertText } from "../suggestions.ts";

/** What only a document has; a text editor copies its colours, and then the plain text is the better one. */
const marks = /<(?:h[1-6]|ul|ol|li|table|strong|b|em|i|s|del|code|blockquote|a)\b/i;

/** Pastes what was copied from a document, a page or a mail as Markdown. With Shift, browsers paste the plain text. */
export function pasteRichText(form: HTMLFormElement, notes: HTMLTextAreaElement, onPaste: () => void): void {
  const paste = async (html: string, plain: string): Promise<void> => {
    const loaded = await loadOnDemand(form).catch(() => null);
    const text = loaded?.richTextMarkdown(html).trimEnd() ?? "";
    insertText(notes, text === "" ? plain : text);
    onPaste();
  };
  notes.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (!marks.test(html)) return;
    event.preventDefault();
    void paste(html, event.clipboardData?.getData("text/plain") ?? "");
  });
}
