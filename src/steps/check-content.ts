import { linkArchive } from "../archive/link-archive.ts";
import { distinctDiagnostics } from "../format/diagnostics.ts";
import { once, type Stepwise, stepwise } from "../format/lazily.ts";
import { aliasPath, paths } from "../format/urls.ts";
import { fieldLocator } from "../minutes/field-positions.ts";
import type { ParsedMinutes } from "../minutes/parse-minutes.ts";
import type { ContentFiles } from "../model/content/content-files.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { Meeting } from "../model/meeting.ts";
import { checkByRule } from "../rules/check-archive.ts";
import { contentDiagnostics } from "../rules/content-diagnostics.ts";
import type { RuleContext } from "../rules/rule.ts";
import type { SiteSettings } from "./known-settings.ts";
import type { ParsedContent } from "./parse-content.ts";
import { publicDiagnostic, sorted } from "./public-findings.ts";

export interface Findings {
  /** All errors, which decide what is published, and the warnings about reading the files. */
  readonly first: readonly Diagnostic[];
  /** These and the warnings of all rules, sorted. Each step runs one rule, because a server shows pages before it warns. */
  readonly all: Stepwise<readonly Diagnostic[]>;
}

/** Everything that is wrong with a content folder, without private text. */
export function checkContent(files: ContentFiles, site: SiteSettings, content: ParsedContent): Findings {
  const { settings, people, minutes, unread, privacy, ignored } = content;
  const context = {
    pages: once(() => pagesOf([...minutes, ...unread])),
    settings,
    people,
    positionOf: fieldLocator(files.minutes, privacy),
    settingsSource: { file: files.settings.path, positionOf: site.positionOf },
  };
  const asPublic = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
    distinctDiagnostics(diagnostics).map((diagnostic) => publicDiagnostic(diagnostic, privacy.findPrivate));
  const first = asPublic([
    ...site.diagnostics,
    ...contentDiagnostics({ ...files, hasMinutesFolder: true }),
    ...content.peopleDiagnostics,
    ...(files.leaks ?? []),
    ...privacy.diagnostics,
    ...minutes.filter(({ path }) => !ignored.includes(path)).flatMap((file) => file.diagnostics),
    ...[...checkMinutes(minutes, context, "error")].flat(),
  ]);
  const all = stepwise(function* () {
    const warnings: Diagnostic[] = [];
    for (const some of checkMinutes(minutes, context, "warning")) {
      warnings.push(...some);
      yield;
    }
    return sorted(distinctDiagnostics([...first, ...asPublic(warnings)]));
  });
  return { first, all };
}

/** What the rules find in all minutes of which something could be read, one rule after the other. */
function* checkMinutes(
  minutes: readonly ParsedMinutes[],
  context: Omit<RuleContext, "archive">,
  severity: Severity,
): Generator<Diagnostic[]> {
  const check = (meetings: readonly Meeting[]): Generator<Diagnostic[]> =>
    checkByRule({ ...context, archive: linkArchive(meetings) }, severity);
  yield* check(minutes.flatMap(({ meeting }) => meeting ?? []));
  // Checked on its own, so that a broken copy of good minutes causes no error in them.
  for (const { meeting, draft } of minutes) if (draft && !meeting) yield* check([draft]);
}

/** Paths of all minutes and of what redirects to them. */
function pagesOf(minutes: readonly ParsedMinutes[]): ReadonlySet<string> {
  const aliases = minutes.flatMap(({ meeting, draft }) => (meeting ?? draft)?.aliases ?? []);
  return new Set([
    ...minutes.flatMap(({ id }) => (id === null ? [] : paths.meeting(id))),
    ...aliases.map(aliasPath),
  ]);
}
