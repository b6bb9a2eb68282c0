import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { aliasCollision } from "./alias-collision.ts";
import { ambiguousPerson } from "./ambiguous-person.ts";
import { deadLink } from "./dead-link.ts";
import { duplicateDate } from "./duplicate-date.ts";
import { fileNameDate } from "./file-name-date.ts";
import { formerAnchor } from "./former-anchor.ts";
import { imageFile } from "./image-file.ts";
import { longTranscript } from "./long-transcript.ts";
import { privateText } from "./private-text.ts";
import { repeatedName } from "./repeated-name.ts";
import { repeatedState } from "./repeated-state.ts";
import { reservedAlias } from "./reserved-alias.ts";
import { reversedSupport } from "./reversed-support.ts";
import { type Rule, type RuleContext, toDiagnostic } from "./rule.ts";
import { levelOf, ruleSettings } from "./rule-settings.ts";
import { schedule } from "./schedule.ts";
import { copiedBody } from "./slips/copied-body.ts";
import { copiedCounts } from "./slips/copied-counts.ts";
import { doubtfulCount } from "./slips/doubtful-count.ts";
import { emptyAttendance } from "./slips/empty-attendance.ts";
import { headingSkeleton } from "./slips/heading-skeleton.ts";
import { ignoredKey } from "./slips/ignored-key.ts";
import { meetingWeekday } from "./slips/meeting-weekday.ts";
import { nearMarker } from "./slips/near-marker.ts";
import { nextDate } from "./slips/next-date.ts";
import { ownerlessAction } from "./slips/ownerless-action.ts";
import { repeatedAttendee } from "./slips/repeated-attendee.ts";
import { supersededDecision } from "./slips/superseded-decision.ts";
import { tenfoldCount } from "./slips/tenfold-count.ts";
import { titleDate } from "./slips/title-date.ts";
import { triageTurn } from "./slips/triage-turn.ts";
import { typedTotal } from "./slips/typed-total.ts";
import { unknownDirective } from "./unknown/unknown-directive.ts";
import { unknownPerson } from "./unknown/unknown-person.ts";
import { unknownQueue } from "./unknown/unknown-queue.ts";
import { unknownSeries } from "./unknown/unknown-series.ts";
import { unknownState } from "./unknown/unknown-state.ts";

/** All rules: about the settings, then in the order of the keys of a minutes file. */
export const rules: readonly Rule[] = [
  schedule,
  ignoredKey,
  fileNameDate,
  duplicateDate,
  meetingWeekday,
  titleDate,
  unknownSeries,
  emptyAttendance,
  repeatedAttendee,
  unknownPerson,
  ambiguousPerson,
  triageTurn,
  unknownQueue,
  unknownState,
  repeatedName,
  repeatedState,
  typedTotal,
  copiedCounts,
  tenfoldCount,
  doubtfulCount,
  nextDate,
  reservedAlias,
  aliasCollision,
  formerAnchor,
  copiedBody,
  headingSkeleton,
  deadLink,
  imageFile,
  ownerlessAction,
  nearMarker,
  supersededDecision,
  reversedSupport,
  longTranscript,
  unknownDirective,
  privateText,
];

/** The errors or the warnings of all rules, by the levels that the settings give them. */
export function checkArchive(context: RuleContext, severity: Severity): Diagnostic[] {
  return [...checkByRule(context, severity)].flat();
}

/** The same, one rule after the other. */
export function* checkByRule(context: RuleContext, severity: Severity): Generator<Diagnostic[]> {
  if (severity === "warning") yield ruleSettings(rules, context);
  for (const rule of rules)
    if (levelOf(rule, context.settings) === severity)
      yield rule.check(context).map((violation) => ({ ...toDiagnostic(rule, violation, context), severity }));
}
