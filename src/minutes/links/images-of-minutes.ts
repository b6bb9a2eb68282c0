import { readableAddress } from "../../format/markdown/links.ts";
import { slug, uniqueIds } from "../../format/slug.ts";
import { positionsIn } from "../../format/text-position.ts";
import { paths } from "../../format/urls.ts";
import { withheldText } from "../../format/withhold.ts";
import type { ImageFacts, ImageProblem, LookAtImage, ShownImage } from "../../model/content/images.ts";
import type { Position } from "../../model/diagnostic.ts";
import type { Meeting, MeetingImage, UnshownImage } from "../../model/meeting.ts";
import type { Repository } from "../../model/settings.ts";
import { namedFiles } from "./linked-files.ts";

/** At most this number of image files of a meeting is shown; a page with more would be too much for a phone. */
const maxImages = 100;
const maxNameLength = 60;

interface Minutes {
  readonly path: string;
  readonly meeting: Pick<Meeting, "id" | "status">;
  readonly repository: Repository | null;
}

/** The image files that minutes refer to, as the parser comes to them. */
interface ImagesOfMinutes {
  readonly shownImage: (url: string) => ShownImage | null;
  /** What it has come to; `body` starts at a line of the file. */
  readonly found: (
    body: string,
    firstLine: number,
  ) => { readonly shown: readonly MeetingImage[]; readonly unshown: readonly UnshownImage[] };
}

export type ReadImages = (minutes: Minutes) => ImagesOfMinutes;

/**
 * An image below the content folder is published below the page of its meeting. Its address has only its name, so it stays the same
 * when the file moves or changes. The images of an agenda get a prefix, because minutes may have an image of the same name.
 */
export function imagesOfMinutes({ path, meeting, repository }: Minutes, look: LookAtImage): ImagesOfMinutes {
  const fileOf = namedFiles(path, repository);
  const known = new Map<string, ShownImage | null>();
  const shown: MeetingImage[] = [];
  const problems = new Map<string, ImageProblem & { readonly file: string }>();
  let hasTooMany = false;
  // The page has a file `card.png`.
  const uniqueStems = { png: uniqueIds(["card"]), jpg: uniqueIds(), gif: uniqueIds(), webp: uniqueIds() };

  function imageAt(url: string): ShownImage | null {
    const file = fileOf(url)?.path ?? null;
    const before = file === null ? null : known.get(file);
    if (file === null || before !== undefined) return before ?? null;
    // That its name is private has been reported.
    if (file.includes(withheldText)) return null;
    const facts = known.size < maxImages ? look(file) : tooMany;
    if (facts === null) return null;
    const image = "message" in facts ? null : shownAs(file, facts);
    if (image) shown.push({ file, shown: image });
    else if ("message" in facts && (facts !== tooMany || !hasTooMany)) problems.set(url, { ...facts, file });
    hasTooMany ||= facts === tooMany;
    known.set(file, image);
    return image;
  }

  function shownAs(file: string, { kind, width, height }: ImageFacts): ShownImage {
    const stem = uniqueStems[kind](stemOf(file));
    const name = `${meeting.status === "agenda" ? "agenda--" : ""}${stem}.${kind}`;
    return { path: paths.meetingImage(meeting.id, name), width, height };
  }

  return {
    shownImage: imageAt,
    found(body, firstLine) {
      if (problems.size === 0) return { shown, unshown: [] };
      const positionIn = positionsIn(body);
      let from = 0;
      const positionOf = (url: string): Position => {
        const typed = [readableAddress(url), url];
        const places = [from, 0].flatMap((start) => typed.map((text) => body.indexOf(text, start)));
        from = places.find((at) => at >= 0) ?? from;
        const { line, column } = positionIn(from);
        return { line: line + firstLine - 1, column };
      };
      const unshown = [...problems].map(([url, problem]) => ({
        ...problem,
        url: readableAddress(url),
        position: positionOf(url),
      }));
      return { shown, unshown };
    },
  };
}

const tooMany: ImageProblem = {
  message: `is not shown: the text refers to more than ${maxImages} image files`,
  hint: "show fewer, or link to the others by their full address",
};

/** Small letters and digits of the name without its ending: an address that every host and system can hold. */
function stemOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
  const plain = slug(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, maxNameLength)
    .replace(/^-|-$/g, "");
  return plain === "" ? "image" : plain;
}
