import { latin, viewOf } from "./parts.ts";

const tag = 0x0112;

/**
 * Which side of a photo is up, as in Exif: 1 for one that is upright, 5 to 8 for one that lies on a side. Also 1 where nothing says
 * it. `exif` is the content of a segment. See https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E
 */
export function orientationIn(exif: Uint8Array): number {
  if (exif.length < 14 || latin(exif, 0, 6) !== "Exif\0\0") return 1;
  const view = viewOf(exif.subarray(6));
  const isLittle = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, isLittle);
  if (start + 2 > view.byteLength) return 1;
  const count = view.getUint16(start, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + 12 * entry;
    if (at + 12 > view.byteLength) return 1;
    if (view.getUint16(at, isLittle) !== tag) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A segment that says nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  return Uint8Array.of(
    ...[0xff, 0xe1, 0, 34],
    ...[0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1],
    ...[tag >> 8, tag & 255, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  );
}
