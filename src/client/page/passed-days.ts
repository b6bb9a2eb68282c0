import type { ReaderTexts } from "../../texts/texts.ts";

/** Rewords plans for a day that has passed. Pages do not know the current date when they are built. */
export function rewordPassedDays({ wasPlannedFor }: ReaderTexts): void {
  for (const words of document.querySelectorAll<HTMLElement>("[data-until]"))
    if (Date.parse(words.dataset.until ?? "") <= Date.now()) words.textContent = wasPlannedFor;
}
