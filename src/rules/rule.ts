import type { Archive, Person } from "../model/archive.ts";
import type { Diagnostic, Position, Severity } from "../model/diagnostic.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Settings } from "../model/settings.ts";

/** What rules look at: every meeting that could be read, whether or not it will be published. */
export interface RuleContext {
  readonly archive: Archive;
  readonly settings: Settings;
  readonly people: readonly Person[];
}

/** One thing that minutes can get wrong. A finding's severity is the rule's. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly check: (context: RuleContext) => readonly Violation[];
}

export interface Violation {
  readonly meeting: Meeting;
  readonly position: Position;
  readonly message: string;
  readonly hint: string;
}

/** Where a front matter value stands, by its path as typed; the file's start where the path is not in the file. */
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

/** Every meeting on its own, without its neighbours. */
export function meetingsOf({ archive }: RuleContext): readonly Meeting[] {
  return archive.meetings.map(({ meeting }) => meeting);
}
