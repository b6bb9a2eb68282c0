import type { MinutesForm } from "../../editor/form.ts";
import { createDraftReader } from "../../editor/read-draft.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { textsFor } from "../../texts/languages.ts";
import type { PageElements } from "./elements.ts";
import { showFindings } from "./findings.ts";
import type { PageKnowledge } from "./page-knowledge.ts";
import { focusField, selectLine } from "./places.ts";
import { showPreview } from "./preview.tsx";

/**
 * Reads and shows minutes as the build does. It is a script of its own, which is loaded when there is something to read,
 * because it is several times as large as the rest of the page.
 */
export function openReading(
  { form, notes, findings, findingsStatus, preview }: PageElements,
  knowledge: PageKnowledge,
): (filled: MinutesForm, path: string) => void {
  const texts = textsFor(knowledge.settings.language);
  const read = createDraftReader(knowledge);
  return (filled, path) => {
    const { written, page, diagnostics } = read(filled, path);
    const goTo = (finding: Diagnostic): void => {
      if (finding.line > written.bodyLine) selectLine(notes, finding.line - written.bodyLine);
      else focusField(form, finding, written.positionOf);
    };
    showFindings(findings, findingsStatus, diagnostics, texts.newPage, goTo);
    showPreview(preview, page, knowledge.basePath, texts);
  };
}
