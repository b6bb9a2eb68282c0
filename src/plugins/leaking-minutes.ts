import { listed } from "../format/numbers.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlaceOfMeeting } from "../model/meeting.ts";
import type { SiteData } from "../model/site-data.ts";
import { DiagnosticsError } from "./diagnostics-error.ts";
import { assertNoLeaks } from "./privacy-scan.ts";
import { filePath } from "./writing/file-path.ts";

/** The pages of some minutes would show private text. The site can be built without these minutes. */
export class LeakingMinutesError extends DiagnosticsError {}

/** If a larger share of all meetings leaks, the private text comes from the settings. */
const largestShare = 0.5;

/** Throws if files hold private text, and names the minutes that they are made of, or else some of the files. */
export function assertNoMinutesLeak(
  sitePaths: readonly string[],
  { minutesOf, meetingPages }: Pick<SiteData, "minutesOf" | "meetingPages">,
): void {
  const filesOf = new Map<PlaceOfMeeting, string[]>();
  for (const path of sitePaths) {
    const place = minutesOf(path);
    if (place !== null) filesOf.set(place, [...(filesOf.get(place) ?? []), filePath(path)]);
  }
  const isOfSome = filesOf.size > 0 && filesOf.size <= meetingPages.length * largestShare;
  if (isOfSome) throw new LeakingMinutesError([...filesOf].map(leakOf));
  assertNoLeaks(sitePaths.map(filePath));
}

function leakOf([{ path, lines }, files]: [PlaceOfMeeting, readonly string[]]): Diagnostic {
  return {
    ruleId: "private-text",
    severity: "error",
    message: `what ${listed(files)} would show of these minutes looks like a phone number, code or meeting link`,
    hint: "put other words between the word and the digits, or move them to coordinates",
    file: path,
    line: lines?.from ?? 1,
    column: 1,
  };
}
