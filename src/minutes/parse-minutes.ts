import { isTooLong } from "../format/markdown/limits.ts";
import { createMarkdown, type Markdown } from "../format/markdown/markdown.ts";
import { sameSeriesOn } from "../format/meeting-id.ts";
import { positionsIn } from "../format/text-position.ts";
import { withhold } from "../format/withhold.ts";
import type { Diagnostic, Position } from "../model/diagnostic.ts";
import type { Meeting, MeetingId } from "../model/meeting.ts";
import type { FindPrivate, PrivateFinders } from "../model/privacy.ts";
import type { Settings } from "../model/settings.ts";
import { type Body, parseBody } from "./body.ts";
import type { FrontMatter } from "./front-matter.ts";
import { frontMatterFields } from "./front-matter-fields.ts";
import { mergeConflictAt } from "./merge-conflict.ts";
import type { MinutesFile } from "./minutes-file.ts";
import type { MinutesValues } from "./minutes-schema.ts";
import { minutesValues } from "./minutes-values.ts";
import { leftInBody, privatePath } from "./unwithheld.ts";
import { missingSpaces } from "./yaml/missing-spaces.ts";

export interface ParsedMinutes {
  readonly path: string;
  /** The day in the file's name, or else in its front matter; null where neither has one. */
  readonly date: string | null;
  /** The address of its page; null without a day. */
  readonly id: MeetingId | null;
  /** Null where the file cannot be read as minutes; the diagnostics then say why. */
  readonly meeting: Meeting | null;
  /** The meeting, or else as much of it as could be read. Rules look at it; it is never published. */
  readonly draft: Meeting | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a parser of minutes files for one site; what `finders` find reaches no meeting. The parser never throws. */
export function createMinutesParser(
  settings: Settings,
  finders: PrivateFinders,
): (file: MinutesFile) => ParsedMinutes {
  const markdown = createMarkdown({
    issueTrackers: settings.issueTrackers,
    findPrivate: finders.findPrivate,
  });
  return (file) => {
    const fileDate = dateInName(file.path);
    const misnamed = privatePath(file.path, finders);
    // Messages about the file quote its name, so that there are no others until it is renamed.
    if (misnamed.length > 0) return { ...unreadMinutes(file.path), diagnostics: misnamed };
    const { front } = file;
    const yaml = front?.yaml ?? null;
    const unreadable = [...(front?.diagnostics ?? []), ...(yaml?.diagnostics ?? [])];
    const glued = yaml ? missingSpaces(yaml, file.path) : [];
    if (!front || !yaml || unreadable.length > 0) {
      return {
        path: file.path,
        date: fileDate,
        id: fileDate,
        meeting: null,
        draft: null,
        diagnostics: [...file.diagnostics, ...unreadable],
      };
    }
    const { value, rest, diagnostics } = minutesValues(yaml, finders, file.path);
    const values = value ?? rest;
    const read = values && readMeeting(file.path, values, front, settings, markdown, finders);
    const draft = read?.meeting ?? null;
    const bodyErrors = [
      ...(read?.excess ? [excessDiagnostic(read.excess, file.path)] : []),
      ...conflictDiagnostics(front, file.path),
      ...(read ? leftInBody(read.publicBody, front.bodyLine, file.path, finders) : []),
    ];
    const date = fileDate ?? values?.date ?? null;
    return {
      path: file.path,
      date,
      id: draft && date !== null ? sameSeriesOn(draft.id, date) : date,
      meeting: glued.length + bodyErrors.length > 0 ? null : value && draft,
      draft,
      diagnostics: [...file.diagnostics, ...glued, ...diagnostics, ...bodyErrors],
    };
  };
}

function dateInName(path: string): string | null {
  return /(\d{4}-\d{2}-\d{2})\.md$/.exec(path)?.[1] ?? null;
}

/** What is known of a file that cannot be read. */
export function unreadMinutes(path: string): ParsedMinutes {
  const date = dateInName(path);
  return { path, date, id: date, meeting: null, draft: null, diagnostics: [] };
}

function readMeeting(
  path: string,
  values: MinutesValues,
  front: FrontMatter,
  settings: Settings,
  markdown: Markdown,
  { findPrivate }: PrivateFinders,
): { readonly meeting: Meeting; readonly publicBody: string; readonly excess: Body["excess"] } {
  const fields = frontMatterFields(values, settings);
  // Such a text is in error and not published; to search it would take longer than all other minutes.
  const isSearched = !isTooLong(front.body);
  const publicBody = isSearched ? withhold(front.body, findPrivate) : front.body;
  const { parts, unknownDirectives, nearMarkers, excess, ...outline } = parseBody(publicBody, {
    markdown,
    firstLine: front.bodyLine,
    title: fields.title,
    formerAnchors: fields.formerAnchors,
  });
  const meeting = {
    ...fields,
    ...outline,
    body: parts,
    source: {
      path,
      withheld: publicBody === front.body ? [] : withheldPositions(front, findPrivate),
      unknownDirectives,
      nearMarkers,
    },
  };
  return { meeting, publicBody: isSearched ? publicBody : "", excess };
}

function conflictDiagnostics({ body, bodyLine }: FrontMatter, file: string): Diagnostic[] {
  const position = mergeConflictAt(body, bodyLine);
  if (!position) return [];
  const message = "git left two versions of the text here, between <<<<<<< and >>>>>>>";
  const hint = "keep one version, and remove the marks";
  return [{ ruleId: "merge-conflict", severity: "error", message, hint, file, ...position }];
}

function excessDiagnostic({ message, position }: NonNullable<Body["excess"]>, file: string): Diagnostic {
  const hint = "store logs and lists elsewhere and link to them";
  return { ruleId: "limit", severity: "error", message, hint, file, ...position };
}

function withheldPositions({ body, bodyLine }: FrontMatter, findPrivate: FindPrivate): Position[] {
  const positionOf = positionsIn(body);
  return findPrivate(body).map(({ start }) => {
    const { line, column } = positionOf(start);
    return { line: line + bodyLine - 1, column };
  });
}
