import { citation } from "../../format/citation.ts";
import { copyText, noticeMillis, prepareStatus } from "../dom/copy-text.ts";
import { element } from "../dom/elements.ts";
import { sectionName } from "./section-name.ts";

/** Lets the citation name the section that the address leads to, and be copied at a click. */
export function offerCitation(): void {
  const box = document.querySelector<HTMLElement>(".cite");
  if (!box) return;
  prepareStatus();
  const update = (): void => citeTarget(box);
  addEventListener("hashchange", update);
  update();
  for (const text of box.querySelectorAll<HTMLElement>("[data-form]")) text.after(copyButton(text));
}

function citeTarget(box: HTMLElement): void {
  const { title = "", date = "", url = "" } = box.dataset;
  const target = document.querySelector(":target");
  const section = target && sectionName(target);
  const cited = citation({ title, date, section, url: section === null ? url : url + location.hash });
  for (const [form, text] of Object.entries(cited)) {
    const place = box.querySelector(`[data-form="${form}"]`);
    if (place) place.textContent = text;
  }
}

function copyButton(text: HTMLElement): HTMLButtonElement {
  const word = document.createTextNode("Copy");
  const rest = element("span", { class: "visually-hidden" }, ` ${text.dataset.name ?? ""}`);
  const button = element("button", { type: "button" }, word, rest);
  button.addEventListener("click", async () => {
    if (!(await copyText(text.textContent ?? "", "Citation copied"))) return;
    word.data = "Copied";
    setTimeout(() => {
      word.data = "Copy";
    }, noticeMillis);
  });
  return button;
}
