import { type CleanImage, latin, viewOf } from "./parts.ts";

const signatureLength = 8;
/** Length, name and checksum of a chunk. */
const frame = 12;

/** Chunks that change what is seen. Texts, the time and the place of a photo are in others. */
const kept = new Set("IHDR PLTE tRNS IDAT IEND gAMA cHRM sRGB iCCP cICP sBIT acTL fcTL fdAT".split(" "));

/** What follows the last chunk is left out too: it may be a part of the picture that somebody cut off. See https://www.w3.org/TR/png-3/ */
export function readPng(bytes: Uint8Array): CleanImage | null {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, signatureLength)];
  let size: { readonly width: number; readonly height: number } | null = null;
  let hasPixels = false;
  for (let at = signatureLength; at + frame <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = latin(bytes, at + 4, 4);
    const end = at + frame + length;
    if (end > bytes.length || (size === null) !== (name === "IHDR")) return null;
    if (name === "IHDR" && length !== 13) return null;
    size ??= { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (kept.has(name)) parts.push(bytes.subarray(at, end));
    hasPixels ||= name === "IDAT";
    if (name === "IEND") return hasPixels ? { ...size, parts } : null;
    at = end;
  }
  return null;
}
