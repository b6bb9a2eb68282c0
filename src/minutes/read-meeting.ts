import { sizeExcess } from "../format/markdown/limits.ts";
import { createMarkdown, type Markdown } from "../format/markdown/markdown.ts";
import { readRepository } from "../format/references/addresses.ts";
import { trackersOf } from "../format/references/trackers.ts";
import { memoizeByText } from "../format/reuse/memoize.ts";
import { positionsIn } from "../format/text-position.ts";
import { withhold } from "../format/withhold.ts";
import type { Diagnostic, Position } from "../model/diagnostic.ts";
import type { Meeting, PlaceOfMeeting } from "../model/meeting.ts";
import type { FindPrivate, PrivateFinders } from "../model/privacy.ts";
import type { Settings } from "../model/settings.ts";
import { type Body, parseBody } from "./body.ts";
import { frontMatterFields } from "./front-matter-fields.ts";
import type { ReadImages } from "./links/images-of-minutes.ts";
import { linkedFiles } from "./links/linked-files.ts";
import { mergeConflict } from "./merge-conflict.ts";
import type { MinutesValues } from "./minutes-schema.ts";
import { leftInBody } from "./private/unwithheld.ts";
import { type FindTopics, topicFinder } from "./topics/named-topics.ts";

/** The text below the front matter of a minutes file. */
export interface WrittenBody {
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

export interface ReadMeeting {
  readonly meeting: Meeting;
  /** Errors of the body; minutes with any are not published. */
  readonly diagnostics: readonly Diagnostic[];
}

export type MeetingReader = (
  place: PlaceOfMeeting,
  values: MinutesValues,
  written: WrittenBody,
) => ReadMeeting;

/**
 * Makes a reader of minutes whose front matter is known. It needs no YAML, so that a browser can use it too. Without
 * `readImages`, nothing is known of image files, and images are links.
 */
export function createMeetingReader(
  settings: Settings,
  finders: PrivateFinders,
  readImages: ReadImages = noImages,
): MeetingReader {
  const { findPrivate } = finders;
  const markdownOf = memoizeByText((series) =>
    createMarkdown({ issueTrackers: trackersOf(settings, series).issueTrackers, findPrivate }),
  );
  const readers = { markdownOf, findTopics: topicFinder(settings.topics), readImages };
  return (place, values, written) => {
    const { path } = place;
    const { meeting, publicBody, excess } = readMeeting(place, values, written, settings, readers, finders);
    return {
      meeting,
      diagnostics: [
        ...(excess ? [excessDiagnostic(excess, path)] : []),
        ...mergeConflict(written, path),
        ...leftInBody(publicBody, written.bodyLine, path, finders),
      ],
    };
  };
}

const noImages: ReadImages = () => ({
  shownImage: () => null,
  found: () => ({ shown: [], unshown: [] }),
});

function readMeeting(
  { path, lines }: PlaceOfMeeting,
  values: MinutesValues,
  front: WrittenBody,
  settings: Settings,
  readers: {
    readonly markdownOf: (series: string) => Markdown;
    readonly findTopics: FindTopics;
    readonly readImages: ReadImages;
  },
  { findPrivate }: PrivateFinders,
): { readonly meeting: Meeting; readonly publicBody: string; readonly excess: Body["excess"] } {
  const fields = frontMatterFields(values, path, settings);
  const series = settings.series.find(({ id }) => id === fields.series) ?? settings.series[0];
  // Such a text is in error and not published; to search it would take longer than all other minutes.
  const isSearched = sizeExcess(front.body) === null;
  const publicBody = isSearched ? withhold(front.body, findPrivate) : front.body;
  const images = readers.readImages({ path, meeting: fields, repository: settings.repository });
  const {
    parts,
    unknownDirectives,
    nearMarkers,
    localLinks,
    skippedLevels,
    excess,
    present,
    turnsWithoutAddress,
    ...outline
  } = parseBody(publicBody, {
    markdown: readers.markdownOf(series.id),
    findTopics: readers.findTopics,
    firstLine: front.bodyLine,
    title: fields.title,
    formerAnchors: fields.formerAnchors,
    repositories: trackersOf(settings, series.id).issueRepositories,
    ownRepository: settings.repository && readRepository(settings.repository.url),
    addressOf: linkedFiles(path, settings),
    shownImage: images.shownImage,
    attending: fields.attending?.map(({ name }) => name) ?? null,
    actionForms: settings.actionItems,
  });
  const { shown, unshown } = images.found(publicBody, front.bodyLine);
  const isUnshown = (url: string): boolean => unshown.some((image) => image.url === url);
  const meeting = {
    body: parts,
    ...(shown.length > 0 ? { images: shown } : {}),
    agenda: null,
    source: {
      path,
      ...(lines ? { lines } : {}),
      ...(present ? { attending: present.position } : {}),
      ...(turnsWithoutAddress ? { turnsWithoutAddress } : {}),
      withheld: publicBody === front.body ? [] : withheldPositions(front, findPrivate),
      hasCoordinates: values.coordinates !== undefined,
      unknownDirectives,
      nearMarkers,
      // An image that cannot be shown has a finding of its own.
      localLinks: unshown.length > 0 ? localLinks.filter(({ url }) => !isUnshown(url)) : localLinks,
      ...(unshown.length > 0 ? { unshownImages: unshown } : {}),
      skippedLevels,
    },
    ...fields,
    ...outline,
    attending: fields.attending ?? present?.names.map((name) => ({ name })) ?? null,
  };
  return { meeting, publicBody: isSearched ? publicBody : "", excess };
}

function excessDiagnostic({ message, position }: NonNullable<Body["excess"]>, file: string): Diagnostic {
  const hint = "store logs and lists elsewhere and link to them";
  return { ruleId: "limit", severity: "error", message, hint, file, ...position };
}

function withheldPositions({ body, bodyLine }: WrittenBody, findPrivate: FindPrivate): Position[] {
  const positionOf = positionsIn(body);
  return findPrivate(body).map(({ start }) => {
    const { line, column } = positionOf(start);
    return { line: line + bodyLine - 1, column };
  });
}
