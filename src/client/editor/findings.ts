import type { Diagnostic } from "../../model/diagnostic.ts";
import type { NewPageTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";

/** Lists what `npm run check` would say of the minutes, in its words; each leads to its place. */
export function showFindings(
  list: HTMLElement,
  status: HTMLElement,
  findings: readonly Diagnostic[],
  texts: NewPageTexts,
  goTo: (finding: Diagnostic) => void,
): void {
  const items = findings.map((finding) => {
    const { severity, line, message, hint } = finding;
    const place = element("button", { type: "button" }, texts.line(line));
    place.addEventListener("click", () => goTo(finding));
    return element(
      "li",
      { class: severity },
      element("strong", {}, texts.severities[severity]),
      " ",
      place,
      ` ${message}; ${hint}`,
    );
  });
  list.replaceChildren(...items);
  const summary = findings.length > 0 ? texts.counted(findings.length) : texts.noFindings;
  // A screen reader repeats what is set again.
  if (status.textContent !== summary) status.textContent = summary;
}
