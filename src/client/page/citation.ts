import { citation } from "../../format/citation.ts";
import type { ReaderTexts } from "../../texts/texts.ts";
import { addStatusRegion, copyText, noticeMillis } from "../dom/copy-text.ts";
import { element } from "../dom/elements.ts";
import { fragment } from "./fragment.ts";

/** Adds copy buttons to the citation, and makes it name the section in the address. */
export function enhanceCitation(texts: ReaderTexts): void {
  const box = document.querySelector<HTMLElement>(".cite");
  if (!box) return;
  addStatusRegion();
  const update = (): void => updateCitation(box);
  addEventListener("hashchange", update);
  update();
  for (const text of box.querySelectorAll<HTMLElement>("[data-form]")) text.after(copyButton(text, texts));
}

function updateCitation(box: HTMLElement): void {
  const { title = "", date = "", day = "" } = box.dataset;
  const url = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "";
  // No element is `:target` before the page is loaded.
  const target = document.getElementById(fragment());
  const section = target && sectionName(target);
  const address = section === null ? url : url + location.hash;
  const cited = citation({ title, date, section, url: address }, day);
  for (const [form, text] of Object.entries(cited)) {
    const target = box.querySelector(`[data-form="${form}"]`);
    if (target) target.textContent = text;
  }
}

function copyButton(text: HTMLElement, texts: ReaderTexts): HTMLButtonElement {
  const word = document.createTextNode(texts.copy);
  const rest = element(
    "span",
    { class: "visually-hidden" },
    ` ${text.closest("dd")?.previousElementSibling?.textContent ?? ""}`,
  );
  const button = element("button", { type: "button" }, word, rest);
  button.addEventListener("click", async () => {
    if (!(await copyText(text.textContent ?? "", texts.citationCopied))) return;
    word.data = texts.copied;
    setTimeout(() => {
      word.data = texts.copy;
    }, noticeMillis);
  });
  return button;
}

/** The section of the minutes that contains an element, with its outer sections; null outside the minutes. */
function sectionName(target: Element): string | null {
  const headings = [...document.querySelectorAll(".prose :is(h2, h3, h4, h5, h6)[id]")];
  const heading = headings.findLast(
    (other) => other === target || other.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (target.closest(".prose")) return heading ? headingPath(heading) : null;
  const table = target.querySelector("table") ?? target.closest("table");
  return table?.caption?.firstChild?.textContent?.trim() ?? null;
}

/** A heading with its outer headings, found by its id, which starts with theirs. */
function headingPath(heading: Element): string {
  const steps = heading.id.split("--");
  const titles = steps.map((_, index) =>
    document.getElementById(steps.slice(0, index + 1).join("--"))?.textContent?.trim(),
  );
  return titles.every(Boolean) ? titles.join(" › ") : (heading.textContent?.trim() ?? "");
}
