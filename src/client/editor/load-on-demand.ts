import type { EditedMinutes } from "./load-edited.ts";
import type { PageKnowledge } from "./page-knowledge.ts";

/** What the script `on-demand.ts` exports. */
interface OnDemand {
  readonly loadEdited: (date: string, knowledge: PageKnowledge) => Promise<EditedMinutes | null>;
  readonly richTextMarkdown: (html: string) => string;
}

export function loadOnDemand(form: HTMLFormElement): Promise<OnDemand> {
  return import(form.dataset.onDemand ?? "");
}
