/** Elements of the page that the script uses. */
export interface PageElements {
  readonly title: HTMLElement;
  readonly lead: HTMLElement;
  readonly form: HTMLFormElement;
  readonly notes: HTMLTextAreaElement;
  readonly knowledge: HTMLElement;
  readonly findings: HTMLElement;
  readonly findingsStatus: HTMLElement;
  readonly preview: HTMLElement;
  readonly file: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly download: HTMLAnchorElement;
  readonly copy: HTMLButtonElement;
  readonly discard: HTMLButtonElement;
  /** Null where the team has no table of releases. */
  readonly addRelease: HTMLButtonElement | null;
  readonly status: HTMLElement;
  readonly text: HTMLTextAreaElement;
}

/** Null on a page that lacks one. */
export function findElements(): PageElements | null {
  const find = <Found extends Element>(selector: string): Found | null =>
    document.querySelector<Found>(selector);
  const title = find<HTMLElement>("#new-title");
  const lead = find<HTMLElement>("#new-lead");
  const form = find<HTMLFormElement>("#new-form");
  const notes = find<HTMLTextAreaElement>("#new-notes");
  const knowledge = find<HTMLElement>("#new-knowledge");
  const findings = find<HTMLElement>("#new-findings");
  const findingsStatus = find<HTMLElement>("#new-findings-status");
  const preview = find<HTMLElement>("#new-preview");
  const file = find<HTMLElement>("#new-file");
  const link = find<HTMLAnchorElement>("#new-commit");
  const download = find<HTMLAnchorElement>("#new-download");
  const copy = find<HTMLButtonElement>("#new-form button[name=copy]");
  const discard = find<HTMLButtonElement>("#new-form button[name=discard]");
  const addRelease = find<HTMLButtonElement>("#new-form button[name=add-release]");
  const status = find<HTMLElement>("#new-status");
  const text = find<HTMLTextAreaElement>("#new-text");
  if (!title || !lead) return null;
  if (!form || !notes || !knowledge || !findings || !findingsStatus || !preview) return null;
  if (!file || !link || !download || !copy || !discard || !status || !text) return null;
  return {
    ...{ title, lead, form, notes, knowledge, findings, findingsStatus, preview },
    ...{ file, link, download, copy, discard, addRelease, status, text },
  };
}
