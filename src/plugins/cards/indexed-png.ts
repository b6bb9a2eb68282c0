import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/** A picture of four bytes a pixel: red, green, blue and opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

type Colour = readonly [red: number, green: number, blue: number];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Steps from the background to a colour. More look the same, and those of five colours fit into 4 bits a pixel. */
const shades = 3;

/**
 * An opaque picture of flat colours as PNG with a palette: the background, and a few shades of each colour, which smooth its
 * edges. Colours are written as `#20262c`. See https://www.w3.org/TR/png-3/.
 */
export async function indexedPng(
  picture: Picture,
  background: string,
  colours: readonly string[],
): Promise<Buffer> {
  const palette = paletteOf(colourOf(background), colours.map(colourOf));
  const depth = palette.length <= 16 ? 4 : 8;
  const { width, height } = picture;
  const header = Buffer.from([...bytesOf(width, 4), ...bytesOf(height, 4), depth, 3, 0, 0, 0]);
  const data = await promisify(deflate)(rowsOf(picture, palette, depth));
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function colourOf(written: string): Colour {
  const value = Number.parseInt(written.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function paletteOf(background: Colour, colours: readonly Colour[]): Colour[] {
  const shadesOf = (colour: Colour): Colour[] =>
    Array.from({ length: shades }, (_, index): Colour => {
      const part = (at: 0 | 1 | 2): number =>
        Math.round(background[at] + ((colour[at] - background[at]) * (index + 1)) / shades);
      return [part(0), part(1), part(2)];
    });
  return [background, ...colours.flatMap(shadesOf)];
}

/** The index of each pixel in the palette, row by row, `depth` bits each. */
function rowsOf({ width, height, pixels }: Picture, palette: readonly Colour[], depth: 4 | 8): Buffer {
  const pixelsPerByte = 8 / depth;
  // Each row starts with its filter type: 0, none.
  const rowLength = 1 + Math.ceil(width / pixelsPerByte);
  const rows = Buffer.alloc(rowLength * height);
  const indexes = new Map<number, number>();
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  let [last, index] = [-1, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const word = words[y * width + x] ?? 0;
      // Most neighbours have the same colour, and a comparison is faster than a lookup.
      if (word !== last) {
        last = word;
        index = indexes.get(word) ?? nearest([word & 255, (word >> 8) & 255, (word >> 16) & 255], palette);
        indexes.set(word, index);
      }
      const at = y * rowLength + 1 + Math.floor(x / pixelsPerByte);
      rows[at] = ((rows[at] ?? 0) << depth) | index;
    }
  return rows;
}

function nearest([red, green, blue]: Colour, palette: readonly Colour[]): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  return Buffer.concat([Buffer.from(bytesOf(data.length, 4)), named, Buffer.from(bytesOf(crc32(named), 4))]);
}

/** Most significant byte first. */
function bytesOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.floor(value / 256 ** (count - 1 - at)) % 256);
}
