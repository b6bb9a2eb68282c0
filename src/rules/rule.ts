import type { Archive, Person } from "../model/archive.ts";
import type { Diagnostic, FieldPath, Position, Severity, TextEdit } from "../model/diagnostic.ts";
import type { Meeting, PlaceOfMeeting } from "../model/meeting.ts";
import type { Settings } from "../model/settings.ts";

/** What rules check: every meeting that could be read, whether or not it will be published. */
export interface RuleContext {
  readonly archive: Archive;
  /** Computes the paths of all minutes, and of what redirects to them, also of minutes that cannot be read or published. */
  readonly pages: () => ReadonlySet<string>;
  readonly settings: Settings;
  readonly people: readonly Person[];
  /** Position of a front matter value of minutes; asked only where a rule is broken. */
  readonly positionOf: (source: PlaceOfMeeting, field: FieldPath) => Position;
  /** The settings file, and where it sets a key. */
  readonly settingsSource: { readonly file: string; readonly positionOf: (path: FieldPath) => Position };
}

/** One mistake that minutes can contain. */
export interface Rule {
  readonly id: string;
  /** What should be so and why, and the exceptions, for `docs/rules.md`. In Markdown, of one paragraph. */
  readonly about: string;
  readonly severity: Severity;
  readonly check: (context: RuleContext) => readonly Violation[];
}

/** One place where a rule is broken: in minutes, or in another file. */
export type Violation = (
  | {
      readonly meeting: Meeting;
      /** Where: a position in the body, or the path of a front matter value. */
      readonly position: Position | FieldPath;
    }
  | { readonly file: string; readonly position: Position }
) & {
  readonly message: string;
  readonly hint: string;
  /** Which words at or after the position to replace, only where it is certain what their author meant. */
  readonly fix?: Pick<TextEdit, "found" | "replacement">;
};

export function toDiagnostic(
  { id, severity }: Rule,
  violation: Violation,
  { positionOf }: RuleContext,
): Diagnostic {
  const { position, message, hint, fix } = violation;
  const source = "file" in violation ? { path: violation.file } : violation.meeting.source;
  const { line, column } = "line" in position ? position : positionOf(source, position);
  return {
    ruleId: id,
    severity,
    message,
    hint,
    file: source.path,
    line,
    column,
    ...(fix ? { fix: [{ line, column, ...fix }] } : {}),
  };
}

/** The meetings, oldest first. */
export function meetingsOf({ archive }: RuleContext): readonly Meeting[] {
  return archive.meetings.map(({ meeting }) => meeting);
}

/** The fix of a misspelt word; none where it is not certain what was meant. */
export function replacing(found: string, replacement: string | undefined): Pick<Violation, "fix"> {
  return replacement === undefined ? {} : { fix: { found, replacement } };
}
