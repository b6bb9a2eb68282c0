import { element } from "./elements.ts";

/** How long a page says that something was copied. */
export const noticeMillis = 2000;

let status: HTMLElement | null = null;
let silence: ReturnType<typeof setTimeout> | undefined;

/** A screen reader reads what changes in a live region, so one has to stand on the page before it has words. */
export function prepareStatus(): void {
  status ??= document.body.appendChild(element("p", { class: "visually-hidden", role: "status" }));
}

/** Copies a text and says so; false where the browser or its owner does not let the page. */
export async function copyText(text: string, notice: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Refused, or not there at all: clipboards are for secure addresses only.
    return false;
  }
  if (status) status.textContent = notice;
  clearTimeout(silence);
  silence = setTimeout(() => {
    if (status) status.textContent = "";
  }, noticeMillis);
  return true;
}
