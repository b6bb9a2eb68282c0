import { type CleanImage, joined, latin, viewOf } from "./parts.ts";

const headerLength = 12;
/** In the flags of an extended file: Exif and XMP. */
const metadata = 0x0c;
/** The place, size and time of a frame. */
const frameLength = 16;

const kept = new Set(["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]);
const pixels = new Set(["VP8 ", "VP8L", "ANMF"]);
const ofFrame = new Set(["VP8 ", "VP8L", "ALPH"]);

interface Chunk {
  readonly name: string;
  readonly content: Uint8Array;
}

/** See https://developers.google.com/speed/webp/docs/riff_container */
export function readWebp(bytes: Uint8Array): CleanImage | null {
  const end = 8 + (bytes.length < headerLength ? Number.NaN : viewOf(bytes).getUint32(4, true));
  if (!(end <= bytes.length)) return null;
  const chunks = chunksOf(bytes.subarray(headerLength, end));
  const [first] = chunks ?? [];
  const size = first && sizeOf(first);
  if (!chunks || !size || !chunks.some(({ name }) => pixels.has(name))) return null;
  const content: Uint8Array[] = [];
  for (const chunk of chunks) {
    if (!kept.has(chunk.name)) continue;
    const clean = withoutMetadata(chunk);
    if (clean === null) return null;
    content.push(...chunkParts(clean));
  }
  return { ...size, parts: [header(content), ...content] };
}

/** Null if they are cut off. */
function chunksOf(bytes: Uint8Array): Chunk[] | null {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) return null;
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > bytes.length) return null;
    chunks.push({ name: latin(bytes, at, 4), content: bytes.subarray(at + 8, at + 8 + length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function withoutMetadata({ name, content }: Chunk): Chunk | null {
  if (name === "VP8X") {
    const [flags = 0, ...rest] = content;
    return { name, content: Uint8Array.of(flags & ~metadata, ...rest) };
  }
  if (name !== "ANMF") return { name, content };
  const chunks = chunksOf(content.subarray(frameLength));
  const parts = chunks?.filter((chunk) => ofFrame.has(chunk.name)).flatMap(chunkParts);
  return parts ? { name, content: joined([content.subarray(0, frameLength), ...parts]) } : null;
}

function chunkParts({ name, content }: Chunk): Uint8Array[] {
  const start = new Uint8Array(8);
  start.set(new TextEncoder().encode(name));
  viewOf(start).setUint32(4, content.length, true);
  return [start, content, ...(content.length % 2 === 0 ? [] : [Uint8Array.of(0)])];
}

function header(content: readonly Uint8Array[]): Uint8Array {
  const start = new TextEncoder().encode("RIFF    WEBP");
  const length = content.reduce((sum, part) => sum + part.length, "WEBP".length);
  viewOf(start).setUint32(4, length, true);
  return start;
}

function sizeOf({ name, content }: Chunk): { readonly width: number; readonly height: number } | null {
  const view = viewOf(content);
  const three = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  if (content.length < 10) return null;
  if (name === "VP8X") return content.length === 10 ? { width: three(4) + 1, height: three(7) + 1 } : null;
  if (name === "VP8 ")
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  if (name !== "VP8L") return null;
  const bits = view.getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
