import type { ImageFacts, ImageKind, ImageProblem } from "../model/content/images.ts";
import { readGif } from "./gif.ts";
import { readJpeg } from "./jpeg.ts";
import { joined, latin, type ReadParts } from "./parts.ts";
import { readPng } from "./png.ts";
import { readWebp } from "./webp.ts";

/** In bytes; enough for a full-size photo of a whiteboard. */
export const maxImageBytes = 4_000_000;
/** What a phone can show without running out of memory. */
const maxPixels = 25_000_000;
const maxSide = 12_000;

/** An image as it is published. */
export interface PublishedImage extends ImageFacts {
  /** Without what programs say about it, such as where a photo was taken. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Format {
  readonly kind: ImageKind;
  readonly starts: (bytes: Uint8Array) => boolean;
  readonly read: ReadParts;
}

const formats: readonly Format[] = [
  { kind: "png", starts: (bytes) => latin(bytes, 0, 8) === "\x89PNG\r\n\x1a\n", read: readPng },
  { kind: "jpg", starts: (bytes) => latin(bytes, 0, 3) === "\xff\xd8\xff", read: readJpeg },
  { kind: "gif", starts: (bytes) => /^GIF8[79]a/.test(latin(bytes, 0, 6)), read: readGif },
  { kind: "webp", starts: (bytes) => /^RIFF....WEBP/s.test(latin(bytes, 0, 12)), read: readWebp },
];

/** The image in a file, or why it is not published. */
export function readImage(bytes: Uint8Array): PublishedImage | ImageProblem {
  if (bytes.length > maxImageBytes)
    return {
      message: `has more than ${maxImageBytes / 1_000_000} MB`,
      hint: "make it smaller, or save it as JPEG or WebP",
    };
  const format = formats.find(({ starts }) => starts(bytes));
  if (!format)
    return {
      message: "is not a PNG, JPEG, GIF or WebP, whatever its name says",
      hint: "open it in a program for images and save it as one of these",
    };
  const { kind, read } = format;
  const found = read(bytes);
  if (!found || found.width === 0 || found.height === 0)
    return { message: "is damaged or cut off", hint: "save it again from where it came from" };
  const { width, height, parts } = found;
  if (width * height > maxPixels || Math.max(width, height) > maxSide)
    return {
      message: `has ${width} × ${height} pixels, expected at most ${maxPixels / 1_000_000} million, and ${maxSide} on a side`,
      hint: "make it smaller",
    };
  return { kind, width, height, bytes: joined(parts) };
}
