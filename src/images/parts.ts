import type { ImageFacts } from "../model/content/images.ts";

/** An image without its metadata: the parts of its file that are kept. */
export interface CleanImage extends Pick<ImageFacts, "width" | "height"> {
  readonly parts: readonly Uint8Array[];
}

/** Reads one kind of file; null if it is damaged or cut off. */
export type ReadParts = (bytes: Uint8Array) => CleanImage | null;

export function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}

/** Bytes as text, one character each. */
export function latin(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
