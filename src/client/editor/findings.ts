import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Texts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";

/** Lists what `npm run check` would say of the minutes, in its words; each leads to its place. */
export function showFindings(
  list: HTMLElement,
  status: HTMLElement,
  findings: readonly Diagnostic[],
  { newPage }: Texts,
  goTo: (finding: Diagnostic) => void,
): void {
  const items = findings.map((finding) => {
    const { severity, line, message, hint } = finding;
    const place = element("button", { type: "button" }, newPage.line(line));
    place.addEventListener("click", () => goTo(finding));
    return element(
      "li",
      { class: severity },
      element("strong", {}, newPage.severities[severity]),
      " ",
      place,
      ` ${message}; ${hint}`,
    );
  });
  list.replaceChildren(...items);
  const summary = findings.length > 0 ? newPage.counted(findings.length) : newPage.noFindings;
  // A screen reader repeats what is set again.
  if (status.textContent !== summary) status.textContent = summary;
}
