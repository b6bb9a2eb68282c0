import type { MinutesForm } from "../../editor/form.ts";

/** What this browser keeps of a page that somebody fills in. */
export interface KeptDraft {
  /** Null if nothing is kept, or it is of an older kind. */
  readonly load: () => MinutesForm | null;
  /** False where the browser stores nothing. */
  readonly save: (form: MinutesForm) => boolean;
  readonly remove: () => void;
}

/** Raised when the form changes, so that no old draft is read as a new one. */
const version = 1;

/** `name` tells drafts apart: the site, and the minutes that are edited. */
export function keptDraft(name: string): KeptDraft {
  const key = `minutebook-draft ${name}`;
  return {
    load() {
      try {
        const kept: { readonly version?: unknown; readonly form?: MinutesForm } = JSON.parse(
          localStorage.getItem(key) ?? "{}",
        );
        return kept.version === version ? (kept.form ?? null) : null;
      } catch {
        return null;
      }
    },
    save(form) {
      try {
        localStorage.setItem(key, JSON.stringify({ version, form }));
        return true;
      } catch {
        return false;
      }
    },
    remove() {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing is kept then either.
      }
    },
  };
}
