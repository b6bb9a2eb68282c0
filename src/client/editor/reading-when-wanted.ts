import type { MinutesForm } from "../../editor/form.ts";
import type { PageElements } from "./elements.ts";
import type { PageKnowledge } from "./page-knowledge.ts";

type Read = (filled: MinutesForm, path: string) => void;

/** The script reading.ts. */
interface Reading {
  readonly openReading: (page: PageElements, knowledge: PageKnowledge) => Read;
}

/**
 * Reads what is filled in once somebody wants to see it: after the first change, or as soon as the findings or the preview
 * are in view.
 */
export function readingWhenWanted(page: PageElements, knowledge: PageKnowledge): Read {
  const { form, findings, preview } = page;
  let read: Read | null = null;
  let isWanted = false;
  let latest: Parameters<Read> | null = null;
  const want = async (): Promise<void> => {
    if (isWanted) return;
    isWanted = true;
    const { openReading }: Reading = await import(form.dataset.reading ?? "");
    read = openReading(page, knowledge);
    if (latest) read(...latest);
  };
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) void want();
  });
  for (const place of [findings.parentElement, preview.parentElement]) if (place) observer.observe(place);
  form.addEventListener("input", () => void want(), { once: true });
  return (filled, path) => {
    latest = [filled, path];
    read?.(filled, path);
  };
}
