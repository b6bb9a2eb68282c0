/** Rewords plans for a day that has passed. Pages do not know the current date when they are built. */
export function rewordPassedDays(): void {
  for (const words of document.querySelectorAll<HTMLElement>("[data-until]"))
    if (Date.parse(words.dataset.until ?? "") <= Date.now()) words.textContent = "was planned for";
}
