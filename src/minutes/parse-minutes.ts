import { createMarkdown, type MarkdownIt } from "../format/markdown.ts";
import { privateText, withhold } from "../format/privacy.ts";
import { positionAt } from "../format/text-position.ts";
import type { Diagnostic, Position } from "../model/diagnostic.ts";
import type { BoardName, Meeting, TicketCount } from "../model/meeting.ts";
import type { SourceFile } from "../model/minutes-file.ts";
import type { Settings } from "../model/settings.ts";
import { boardState } from "./board-state.ts";
import { parseBody } from "./body.ts";
import { decode } from "./decode.ts";
import { readFrontMatter } from "./front-matter.ts";
import { type MinutesValues, minutesSchema } from "./minutes-schema.ts";
import { validate } from "./schema-findings.ts";
import type { YamlSource } from "./yaml-source.ts";

export interface ParsedMinutes {
  readonly path: string;
  /** The day in the file's name, or else in its front matter; null where neither holds one. */
  readonly date: string | null;
  /** Null where the file cannot be read as minutes; the diagnostics then say why. */
  readonly meeting: Meeting | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The private coordinates, for the proof that no output holds them; null where there are none. */
  readonly coordinates: string | null;
}

/** Makes a parser of minutes files for one site. The parser never throws. */
export function createMinutesParser(
  settings: Settings,
  basePath: string,
): (file: SourceFile) => ParsedMinutes {
  const isPrivate = privateText(settings.privacy.patterns);
  const markdown = createMarkdown({ issueTrackers: settings.issueTrackers, basePath, isPrivate });
  return (file) => parseMinutes(file, settings, markdown, isPrivate);
}

function parseMinutes(
  file: SourceFile,
  settings: Settings,
  markdown: MarkdownIt,
  isPrivate: RegExp,
): ParsedMinutes {
  const decoded = decode(file);
  const fileDate = /(\d{4}-\d{2}-\d{2})\.md$/.exec(file.path)?.[1] ?? null;
  const unread = (diagnostics: readonly Diagnostic[]): ParsedMinutes => ({
    path: file.path,
    date: fileDate,
    meeting: null,
    // A finding may quote the line that it is about.
    diagnostics: [...decoded.diagnostics, ...diagnostics].map((found) => ({
      ...found,
      message: withhold(found.message, isPrivate),
    })),
    coordinates: null,
  });
  if (decoded.text === null) return unread([]);
  const front = readFrontMatter(decoded.text, file.path);
  if (!front.yaml) return unread(front.diagnostics);
  const coordinates = readCoordinates(front.yaml.value);
  const hide = (text: string): string =>
    withhold(coordinates ? withhold(text, coordinates) : text, isPrivate);
  const { value, diagnostics } = validate(
    minutesSchema,
    front.yaml,
    mapTexts(front.yaml.value, hide),
    file.path,
  );
  const found = [...front.yaml.diagnostics, ...(front.yaml.diagnostics.length ? [] : diagnostics)];
  if (!value || front.yaml.diagnostics.length > 0) return { ...unread(found), coordinates };

  const publicBody = hide(front.body);
  const body = parseBody(publicBody, front.bodyLine, markdown);
  return {
    path: file.path,
    date: fileDate ?? value.date,
    coordinates,
    diagnostics: [...decoded.diagnostics, ...found],
    meeting: {
      ...facts(value, settings),
      sections: body.sections,
      actions: body.actions,
      decisions: body.decisions,
      support: body.support,
      issueKeys: body.issueKeys,
      body: body.parts,
      source: {
        path: file.path,
        positions: positions(value, front.yaml),
        withheld: publicBody === front.body ? [] : withheldPositions(front.body, front.bodyLine, isPrivate),
        unknownDirectives: body.unknownDirectives,
      },
    },
  };
}

function facts(
  values: MinutesValues,
  settings: Settings,
): Omit<Meeting, "sections" | "actions" | "decisions" | "support" | "issueKeys" | "body" | "source"> {
  const series = settings.series.find(({ id }) => id === values.series) ?? settings.series[0];
  const counts = (written: Readonly<Record<string, number>>): TicketCount[] =>
    inBoardOrder(
      Object.entries(written).map(([state, count]) => ({
        state: boardState(settings.board, state) ?? state,
        count,
      })),
      settings,
    );
  return {
    date: values.date,
    title: values.title ?? series.title,
    series: values.series ?? series.id,
    status: values.status ?? "minutes",
    attending: values.attending?.map((name) => ({ name })) ?? null,
    triage: values.triage
      ? { thisWeek: values.triage.this_week ?? null, nextWeek: values.triage.next_week ?? null }
      : null,
    queues: values.queues ? Object.entries(values.queues).map(([name, count]) => ({ name, count })) : null,
    tickets: values.tickets ? counts(values.tickets) : null,
    releases: values.releases
      ? Object.entries(values.releases).map(([column, cells]) => ({ column, counts: counts(cells) }))
      : null,
    stale: staleBoards(values.stale),
    next: values.next
      ? { date: values.next.date ?? null, cancelled: reasonText(values.next.cancelled) ?? null }
      : null,
    aliases: values.aliases ?? [],
  };
}

/** The order of the workflow; a state that the board does not know comes last. */
function inBoardOrder(counts: readonly TicketCount[], settings: Settings): TicketCount[] {
  const rank = ({ state }: TicketCount): number => {
    const found = settings.board.states.findIndex(({ name }) => name === state);
    return found < 0 ? settings.board.states.length : found;
  };
  return counts.toSorted((a, b) => rank(a) - rank(b));
}

function staleBoards(stale: MinutesValues["stale"]): Partial<Record<BoardName, string>> {
  const boards: Partial<Record<BoardName, string>> = {};
  for (const board of ["tickets", "queues", "releases"] as const) {
    const reason = reasonText(stale?.[board]);
    if (reason !== undefined) boards[board] = reason;
  }
  return boards;
}

/** `true` stands for a reason that nobody gave. */
function reasonText(reason: string | true | undefined): string | undefined {
  return reason === true ? "" : reason;
}

function readCoordinates(values: unknown): string | null {
  if (typeof values !== "object" || values === null || !("coordinates" in values)) return null;
  return typeof values.coordinates === "string" && values.coordinates.trim() !== ""
    ? values.coordinates.trim()
    : null;
}

/** Applies `change` to every text of a tree of values but to the coordinates, which are never published. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((inner) => mapTexts(inner, change));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) =>
    key === "coordinates" ? [key, "withheld"] : [change(key), mapTexts(inner, change)],
  );
  return Object.fromEntries(entries);
}

/** Position of each value, by its path as typed, so that later rules can point at it. */
function positions(values: MinutesValues, yaml: YamlSource): Record<string, Position> {
  const found: Record<string, Position> = {};
  const walk = (value: unknown, path: readonly string[]): void => {
    if (path.length > 0)
      found[path.join("/")] = yaml.locate(
        path,
        Array.isArray(value) || typeof value !== "object" ? "value" : "key",
      );
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(values, []);
  return found;
}

function withheldPositions(body: string, bodyLine: number, isPrivate: RegExp): Position[] {
  return [...body.matchAll(isPrivate)].map(({ index }) => {
    const { line, column } = positionAt(body, index);
    return { line: line + bodyLine - 1, column };
  });
}
