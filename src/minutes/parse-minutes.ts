import { positionAt } from "../format/diagnostics.ts";
import { createMarkdown, type Markdown } from "../format/markdown/markdown.ts";
import { withhold } from "../format/privacy.ts";
import type { Diagnostic, Position, SourceFile } from "../model/diagnostic.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Settings } from "../model/settings.ts";
import { parseBody } from "./body.ts";
import { decode } from "./decode.ts";
import { type FrontMatter, readFrontMatter, valuePositions } from "./front-matter.ts";
import { frontMatterFields } from "./front-matter-fields.ts";
import { type MinutesValues, minutesSchema } from "./minutes-schema.ts";
import { missingSpaces } from "./missing-spaces.ts";
import { validate } from "./schema-diagnostics.ts";
import type { YamlSource } from "./yaml-source.ts";

export interface ParsedMinutes {
  readonly path: string;
  /** The day in the file's name, or else in its front matter; null where neither has one. */
  readonly date: string | null;
  /** Null where the file cannot be read as minutes; the diagnostics then say why. */
  readonly meeting: Meeting | null;
  /** The meeting, or else as much of it as could be read. Rules look at it; it is never published. */
  readonly draft: Meeting | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a parser of minutes files for one site; what `isPrivate` finds reaches no meeting. The parser never throws. */
export function createMinutesParser(
  settings: Settings,
  isPrivate: RegExp,
): (file: SourceFile) => ParsedMinutes {
  const markdown = createMarkdown({ issueTrackers: settings.issueTrackers, isPrivate });
  return (file) => {
    const fileDate = /(\d{4}-\d{2}-\d{2})\.md$/.exec(file.path)?.[1] ?? null;
    const decoded = decode(file);
    const front = decoded.text === null ? null : readFrontMatter(decoded.text, file.path);
    const yaml = front?.yaml ?? null;
    const unreadable = [...(front?.diagnostics ?? []), ...(yaml?.diagnostics ?? [])];
    const glued = yaml ? missingSpaces(yaml, file.path) : [];
    if (!front || !yaml || unreadable.length > 0) {
      return {
        path: file.path,
        date: fileDate,
        meeting: null,
        draft: null,
        diagnostics: [...decoded.diagnostics, ...unreadable],
      };
    }
    const { value, rest, diagnostics } = validate(
      minutesSchema,
      yaml,
      publicValues(yaml.value, isPrivate),
      file.path,
    );
    const values = value ?? rest;
    const draft = values && readMeeting(file.path, values, front, yaml, settings, markdown, isPrivate);
    return {
      path: file.path,
      date: fileDate ?? values?.date ?? null,
      meeting: glued.length > 0 ? null : value && draft,
      draft,
      diagnostics: [...decoded.diagnostics, ...glued, ...diagnostics],
    };
  };
}

function readMeeting(
  path: string,
  values: MinutesValues,
  front: FrontMatter,
  yaml: YamlSource,
  settings: Settings,
  markdown: Markdown,
  isPrivate: RegExp,
): Meeting {
  const fields = frontMatterFields(values, settings);
  const publicBody = withhold(front.body, isPrivate);
  const { parts, unknownDirectives, ...outline } = parseBody(publicBody, {
    markdown,
    firstLine: front.bodyLine,
    title: fields.title,
    formerAnchors: fields.formerAnchors,
  });
  return {
    ...fields,
    ...outline,
    body: parts,
    source: {
      path,
      positions: valuePositions(values, yaml),
      withheld: publicBody === front.body ? [] : withheldPositions(front, isPrivate),
      unknownDirectives,
    },
  };
}

/** A tree of values with the private parts of every text withheld, and all of its coordinates. */
function publicValues(value: unknown, isPrivate: RegExp): unknown {
  if (typeof value === "string") return withhold(value, isPrivate);
  if (Array.isArray(value)) return value.map((inner) => publicValues(inner, isPrivate));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      withhold(key, isPrivate),
      key === "coordinates" && typeof inner === "string" ? "withheld" : publicValues(inner, isPrivate),
    ]),
  );
}

function withheldPositions({ body, bodyLine }: FrontMatter, isPrivate: RegExp): Position[] {
  return [...body.matchAll(isPrivate)].map(({ index }) => {
    const { line, column } = positionAt(body, index);
    return { line: line + bodyLine - 1, column };
  });
}
