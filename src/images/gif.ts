import { type CleanImage, latin, viewOf } from "./parts.ts";

const headerLength = 13;
const extension = 0x21;
const picture = 0x2c;
const trailer = 0x3b;

/** Comments, and what programs add, are left out; how often an animation repeats is kept. See https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
export function readGif(bytes: Uint8Array): CleanImage | null {
  if (bytes.length < headerLength) return null;
  const view = viewOf(bytes);
  const start = headerLength + colours(bytes[10]);
  const parts = [bytes.subarray(0, start)];
  let hasPixels = false;
  for (let at = start; at < bytes.length; ) {
    const kind = bytes[at];
    if (kind === trailer) {
      if (!hasPixels) return null;
      return {
        width: view.getUint16(6, true),
        height: view.getUint16(8, true),
        parts: [...parts, bytes.subarray(at, at + 1)],
      };
    }
    if (kind !== extension && kind !== picture) return null;
    // A picture starts with its position and size, its colours, and the length of its codes; then come the blocks.
    const blocks = kind === extension ? at + 2 : at + 10 + colours(bytes[at + 9]) + 1;
    const end = endOfBlocks(bytes, blocks);
    if (end === null) return null;
    if (kind === picture || isKept(bytes, at)) parts.push(bytes.subarray(at, end));
    hasPixels ||= kind === picture;
    at = end;
  }
  return null;
}

/** Bytes of a table of colours, as the flags before it say. */
function colours(flags = 0): number {
  return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0;
}

/** How long a frame is shown and what is transparent, and loops. */
function isKept(bytes: Uint8Array, at: number): boolean {
  const label = bytes[at + 1];
  if (label === 0xf9) return true;
  return label === 0xff && ["NETSCAPE2.0", "ANIMEXTS1.0"].includes(latin(bytes, at + 3, 11));
}

/** Each block starts with its length, and the last one has none. */
function endOfBlocks(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at < bytes.length; ) {
    const length = bytes[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
  return null;
}
