import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/** A picture of four bytes a pixel: red, green, blue and opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const maxColours = 256;

/**
 * An opaque picture as PNG with a palette, which is less than half the size of a PNG with four bytes a pixel; null if it
 * has more colours than a palette can hold. See https://www.w3.org/TR/png-3/.
 */
export async function indexedPng({ width, height, pixels }: Picture): Promise<Buffer | null> {
  const paletted = toPalette({ width, height, pixels });
  if (!paletted) return null;
  const header = Buffer.from([...bytesOf(width, 4), ...bytesOf(height, 4), 8, 3, 0, 0, 0]);
  const data = await promisify(deflate)(paletted.rows);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", paletted.palette),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The palette, and the index of each pixel's colour row by row. */
function toPalette({ width, height, pixels }: Picture): { rows: Buffer; palette: Buffer } | null {
  const colours = new Map<number, number>();
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  // Each row starts with its filter type: 0, none.
  const rows = Buffer.alloc((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let at = 0; at < words.length; at += 1) {
    const colour = words[at] ?? 0;
    // Most neighbours have the same colour, and a comparison is faster than a lookup.
    if (colour !== last) {
      last = colour;
      index = colours.get(colour) ?? colours.size;
      if (index === maxColours) return null;
      colours.set(colour, index);
    }
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const palette = Buffer.from(new Uint32Array(colours.keys()).buffer).filter((_, at) => at % 4 !== 3);
  return { rows, palette: Buffer.from(palette) };
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([Buffer.from(bytesOf(data.length, 4)), named, Buffer.from(bytesOf(crc32(named), 4))]);
}

/** Most significant byte first. */
function bytesOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.floor(value / 256 ** (count - 1 - at)) % 256);
}
