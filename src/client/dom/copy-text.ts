import { element } from "./elements.ts";

/** How long a notice about a copied text stays, in milliseconds. */
export const noticeMillis = 2000;

let status: HTMLElement | null = null;
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Adds an empty live region. Screen readers announce only changes to a region that is already on the page. */
export function addStatusRegion(): void {
  status ??= document.body.appendChild(element("p", { class: "visually-hidden", role: "status" }));
}

/** Copies a text and announces `notice`; false if the browser or the reader does not permit it. */
export async function copyText(text: string, notice: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Refused, or missing: browsers offer the clipboard only to secure pages.
    return false;
  }
  if (status) status.textContent = notice;
  clearTimeout(clearing);
  clearing = setTimeout(() => {
    if (status) status.textContent = "";
  }, noticeMillis);
  return true;
}
