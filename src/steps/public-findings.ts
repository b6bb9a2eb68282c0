import type { Quarantine } from "../derive/pages/quarantine.ts";
import { compareDiagnostics, firstDiagnostics } from "../format/diagnostics.ts";
import { withhold } from "../format/withhold.ts";
import { decode } from "../minutes/decode.ts";
import { publicPath } from "../minutes/private/unwithheld.ts";
import type { ContentFiles } from "../model/content/content-files.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { FindPrivate, PrivateFinders } from "../model/privacy.ts";

/** What a new file starts with is published too, so it has no private text. */
export function publicTemplate({ template }: ContentFiles, { findPrivate }: PrivateFinders): string | null {
  const text = template ? decode(template).text : null;
  return text === null ? null : withhold(text, findPrivate);
}

export function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return firstDiagnostics(diagnostics.toSorted(compareDiagnostics));
}

/** Diagnostics quote the minutes, so private text is withheld from them too. */
export function publicDiagnostic(diagnostic: Diagnostic, findPrivate: FindPrivate): Diagnostic {
  const { message, hint, fix, ...place } = diagnostic;
  const isPublic = fix?.every((edit) => findPrivate(`${edit.found} ${edit.replacement}`).length === 0);
  return {
    ...place,
    message: withhold(message, findPrivate),
    hint: withhold(hint, findPrivate),
    ...(fix && isPublic ? { fix } : {}),
  };
}

/** The pages of errors name their files, and so their folders, but none outside of the project. */
export function withPublicPaths(
  { pages, undated, ...rest }: Quarantine,
  finders: PrivateFinders,
  contentFolder: string,
): Quarantine {
  const shown = (text: string): string =>
    contentFolder.startsWith("../") ? text.replaceAll(contentFolder, "") : text;
  const named = (errors: readonly Diagnostic[]): Diagnostic[] =>
    errors.map(({ file, message, hint, ...error }) => ({
      ...error,
      file: publicPath(shown(file), finders),
      message: shown(message),
      hint: shown(hint),
    }));
  return {
    ...rest,
    pages: pages.map((page) => ({ ...page, errors: named(page.errors) })),
    undated: named(undated),
  };
}
