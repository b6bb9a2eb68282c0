import { memoize } from "../format/reuse/memoize.ts";
import type { ImageFacts, ImageFile, ImageProblem, LookAtImage } from "../model/content/images.ts";
import { type PublishedImage, readImage } from "./read-image.ts";

/** The image files of a content folder. */
export interface ImageLibrary {
  readonly look: LookAtImage;
  /** What is published of a file; null if nothing is, such as after it vanished. */
  readonly publish: (path: string) => Uint8Array<ArrayBuffer> | null;
}

/** `folder` is the content folder, such as `content/`; empty for the current folder. */
export function imageLibrary(folder: string, files: readonly ImageFile[]): ImageLibrary {
  const byPath = new Map(files.map((file) => [file.path.normalize(), file]));
  const byLooseName = new Map(files.map(({ path }) => [looseName(path), path]));
  return {
    look(path) {
      if (!path.startsWith(folder) || !hasImageName(path)) return null;
      const file = byPath.get(path.normalize());
      return file ? factsOf(file) : missing(path, byLooseName.get(looseName(path)));
    },
    publish(path) {
      const file = byPath.get(path.normalize());
      const image = file && read(file);
      return image && "bytes" in image ? image.bytes : null;
    },
  };
}

/** Names of files that may be shown. Those of others, such as SVG, which may hold code, stay links. */
export function hasImageName(path: string): boolean {
  return /\.(?:png|jpe?g|gif|webp)$/i.test(path);
}

/** Pixels and bytes are not kept, because they take much memory. */
const factsOf = memoize((file: ImageFile): ImageFacts | ImageProblem => {
  const image = read(file);
  if ("message" in image) return image;
  const { kind, width, height } = image;
  return { kind, width, height };
});

function read(file: ImageFile): PublishedImage | ImageProblem {
  const bytes = file.read();
  return "reason" in bytes
    ? { message: `cannot be read: ${bytes.reason}`, hint: "make it a regular file that the build may read" }
    : readImage(bytes);
}

function missing(path: string, near: string | undefined): ImageProblem {
  const name = near?.slice(near.lastIndexOf("/") + 1);
  return {
    message: `cannot be shown: there is no ${path}`,
    hint: name === undefined ? "add the file, or correct its path" : `did you mean "${name}"?`,
  };
}

/** The name in lower case and without its ending, so that a path with a slip in either finds its file. */
function looseName(path: string): string {
  return path
    .normalize()
    .toLowerCase()
    .replace(/\.\w+$/, "");
}
