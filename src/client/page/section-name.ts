/** The part of the minutes that an element stands in, with the sections around it; null for one that is no such part. */
export function sectionName(target: Element): string | null {
  const headings = [...document.querySelectorAll(".prose :is(h2, h3, h4, h5, h6)[id]")];
  const heading = headings.findLast(
    (other) => other === target || other.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (target.closest(".prose")) return heading ? headingPath(heading) : null;
  const table = target.querySelector("table") ?? target.closest("table");
  return table?.caption?.firstChild?.textContent?.trim() ?? null;
}

/** The id of a heading starts with the ids of those around it. */
function headingPath(heading: Element): string {
  const steps = heading.id.split("--");
  const titles = steps.map((_, index) =>
    document.getElementById(steps.slice(0, index + 1).join("--"))?.textContent?.trim(),
  );
  return titles.every(Boolean) ? titles.join(" › ") : (heading.textContent?.trim() ?? "");
}
