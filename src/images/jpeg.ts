import { orientationIn, orientationSegment } from "./orientation.ts";
import { type CleanImage, latin, viewOf } from "./parts.ts";

const startOfScan = 0xda;
const endOfImage = 0xd9;
/** Version 1.2 without a preview, which may show what was cut off. */
const jfif = Uint8Array.of(0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 0, 0, 1, 0, 1, 0, 0);

/**
 * Of all that programs say about a picture, only its colours and which side is up are kept. What follows the picture, such as
 * a film, is left out. See https://www.w3.org/Graphics/JPEG/itu-t81.pdf
 */
export function readJpeg(bytes: Uint8Array): CleanImage | null {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | null = null;
  let orientation = 1;
  let hasPixels = false;
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Any number of these may come before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) {
      if (size === null || !hasPixels) return null;
      const isTurned = orientation >= 5;
      return {
        width: isTurned ? size.height : size.width,
        height: isTurned ? size.width : size.height,
        parts: [...parts, bytes.subarray(at, at + 2)],
      };
    }
    if (at + 4 > bytes.length) return null;
    const end = at + 2 + view.getUint16(at + 2);
    if (end < at + 4 || end > bytes.length) return null;
    if (isFrame(marker)) {
      if (size !== null || end < at + 10) return null;
      size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    if (marker === 0xe0 && latin(bytes, at + 4, 5) === "JFIF\0") parts.push(jfif);
    else if (marker === 0xe1 && orientation === 1) {
      orientation = orientationIn(bytes.subarray(at + 4, end));
      if (orientation !== 1) parts.push(orientationSegment(orientation));
    } else if (isKept(marker, bytes, at)) parts.push(bytes.subarray(at, end));
    at = end;
    if (marker === startOfScan) {
      const next = endOfScan(bytes, at);
      parts.push(bytes.subarray(at, next));
      hasPixels ||= next > at;
      at = next;
    }
  }
  return null;
}

/** Whether a segment tells the size of the picture; others near it hold tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Tables, frames and scans, and what two programs say about colours. */
function isKept(marker: number, bytes: Uint8Array, at: number): boolean {
  if (marker === 0xe2) return latin(bytes, at + 4, 12) === "ICC_PROFILE\0";
  if (marker === 0xee) return latin(bytes, at + 4, 5) === "Adobe";
  return marker >= 0xc0 && marker <= 0xdf;
}

/** The place of the next marker; pixels hold 0xff only before a zero or a number for a fresh start. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0xff;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
