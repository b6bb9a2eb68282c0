import type { Archive, Person } from "../model/archive.ts";
import type { Diagnostic, Position, Severity } from "../model/diagnostic.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Settings } from "../model/settings.ts";

/** What rules check: every meeting that could be read, whether or not it will be published. */
export interface RuleContext {
  readonly archive: Archive;
  readonly settings: Settings;
  readonly people: readonly Person[];
}

/** One mistake that minutes can contain. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly check: (context: RuleContext) => readonly Violation[];
}

/** One place where a rule is broken. */
export interface Violation {
  readonly meeting: Meeting;
  readonly position: Position;
  readonly message: string;
  readonly hint: string;
}

/** Position of a front matter value by its path as typed; the start of the file if the path is not in it. */
export function positionOf(meeting: Meeting, ...path: readonly string[]): Position {
  return meeting.source.positions[path.join("/")] ?? { line: 1, column: 1 };
}

export function toDiagnostic(
  { id, severity }: Rule,
  { meeting, position, message, hint }: Violation,
): Diagnostic {
  return {
    ruleId: id,
    severity,
    message,
    hint,
    file: meeting.source.path,
    line: position.line,
    column: position.column,
  };
}

/** The meetings, oldest first. */
export function meetingsOf({ archive }: RuleContext): readonly Meeting[] {
  return archive.meetings.map(({ meeting }) => meeting);
}
