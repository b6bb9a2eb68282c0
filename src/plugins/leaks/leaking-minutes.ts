import { listedFirst } from "../../format/numbers.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SiteData } from "../../model/site-data.ts";
import { DiagnosticsError } from "../diagnostics-error.ts";
import { filePath } from "../writing/file-path.ts";
import type { LeakingFile } from "./leaking-file.ts";
import { lineOfWords } from "./line-of-words.ts";
import { assertNoLeaks } from "./privacy-scan.ts";
import { type Responsible, responsibleMinutes } from "./responsible-minutes.ts";

/** Some minutes bring private text to pages. The site can be built without these minutes. */
export class LeakingMinutesError extends DiagnosticsError {}

/** What tells which minutes a file is made of. */
export type LeakingSite = Pick<SiteData, "saidTexts" | "minutesOf" | "meetingPages">;

/** If a larger share of all meetings leaks, the private text comes from the settings. */
const largestShare = 0.5;
/** Of those with the same private text, a few files are enough to find it. */
const maxFiles = 3;

/** Something that minutes say, and the files that it would make leak. */
interface Blame extends Omit<Responsible, "words"> {
  /** Null if nothing of the minutes themselves is known to be private. */
  readonly words: string | null;
  readonly files: Set<string>;
}

/** Throws if files hold private text, and names the minutes that bring it, or else some of the files. */
export function assertNoMinutesLeak(files: readonly LeakingFile[], site: LeakingSite): void {
  if (files.length === 0) return;
  const most = site.meetingPages.length * largestShare;
  const blames = blamesOf(files, site, most);
  if (blames.length > 0 && blames.length <= most) throw new LeakingMinutesError(blames.map(diagnosticOf));
  assertNoLeaks(files.map(({ path }) => filePath(path)));
}

/** One for each meeting: when it is mended, the next check names what is left. */
function blamesOf(
  files: readonly LeakingFile[],
  { saidTexts, minutesOf }: LeakingSite,
  most: number,
): Blame[] {
  const responsibleFor = responsibleMinutes(
    files.flatMap(({ leaks }) => leaks),
    saidTexts,
  );
  const blames = new Map<string, Blame>();
  for (const { path, leaks } of files) {
    const found = leaks.map(responsibleFor).filter(({ length }) => length <= most);
    const own = minutesOf(path);
    const all = own && found.flat().length === 0 ? [{ place: own, words: null, beside: null }] : found.flat();
    for (const one of all) {
      const key = JSON.stringify([one.place.path, one.place.lines?.from]);
      const blame = blames.get(key) ?? { ...one, files: new Set() };
      blame.files.add(filePath(path));
      blames.set(key, blame);
    }
  }
  return [...blames.values()];
}

function diagnosticOf({ place, words, beside, files }: Blame): Diagnostic {
  const shown = listedFirst([...files], maxFiles);
  return {
    ruleId: "private-text",
    severity: "error",
    message: beside
      ? `${shown} would show this beside line ${lineOfWords(beside.place, beside.words)} of ${beside.place.path}, and together they look like a phone number, code or meeting link`
      : `what ${shown} would show of these minutes looks like a phone number, code or meeting link`,
    hint: beside
      ? "write one of the two in other words, or move it to coordinates"
      : "put other words between the word and the digits, or move them to coordinates",
    file: place.path,
    line: words === null ? (place.lines?.from ?? 1) : lineOfWords(place, words),
    column: 1,
  };
}
