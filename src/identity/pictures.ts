import { nearest } from "../format/nearest.ts";
import { fingerprint } from "../format/slug.ts";
import type { SourceFile } from "../model/diagnostic.ts";
import type { Picture } from "../model/settings.ts";

/** Why a picture cannot be shown. */
export interface PictureProblem {
  readonly message: string;
  readonly hint: string;
}

/** Every page loads the logo. */
const most = { png: 20_000, svg: 100_000 } as const;

/** Elements with which a small file makes a large drawing, or that take in other files. */
const costly = /<\s*(?:[\w-]+:)?(use|image|feImage|pattern|script|foreignObject)\b|<!(DOCTYPE|ENTITY)/i;

/** The picture of that name beside `site.yaml`, or why it cannot be shown. */
export function readPicture(
  name: string,
  use: "logo" | "favicon",
  files: readonly SourceFile[],
): Picture | PictureProblem {
  const file = files.find(({ path }) => nameOf(path) === name);
  if (!file) {
    const close = nearest(
      name,
      files.map(({ path }) => nameOf(path)),
    );
    return {
      message: `there is no picture "${name}" beside site.yaml`,
      hint: close === null ? "put an SVG or a PNG of that name there" : `did you mean "${close}"?`,
    };
  }
  const kind = name.toLowerCase().endsWith(".svg") ? "svg" : "png";
  if (file.bytes.length > most[kind])
    return {
      message: `"${name}" has ${Math.ceil(file.bytes.length / 1000)} KB, and may have ${most[kind] / 1000} KB at most`,
      hint: "make it smaller; the header shows it 28 pixels high",
    };
  const size = kind === "svg" ? svgSize(file.bytes) : pngSize(file.bytes);
  if ("message" in size) return { message: `"${name}" ${size.message}`, hint: size.hint };
  const bytes = new TextDecoder("latin1").decode(file.bytes);
  return { ...size, kind, bytes: file.bytes, path: `/assets/${use}-${fingerprint(bytes)}.png` };
}

type Size = Pick<Picture, "width" | "height">;

/** From the first chunk. See https://www.w3.org/TR/png-3/#11IHDR */
function pngSize(bytes: Uint8Array): Size | PictureProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47)
    return { message: "is not a PNG file", hint: "save it as PNG or SVG, with that ending" };
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function svgSize(bytes: Uint8Array): Size | PictureProblem {
  const text = new TextDecoder().decode(bytes);
  const found = costly.exec(text);
  if (found)
    return {
      message: `contains ${found[1] ?? found[2]}, and may contain plain shapes only`,
      hint: "convert it to shapes, or save it as PNG",
    };
  const root = /<svg\b[^>]*>/i.exec(text)?.[0] ?? "";
  const box = /\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root);
  const size = {
    width: Number(box?.[1] ?? /\bwidth\s*=\s*["']([\d.]+)(?:px)?["']/.exec(root)?.[1]),
    height: Number(box?.[2] ?? /\bheight\s*=\s*["']([\d.]+)(?:px)?["']/.exec(root)?.[1]),
  };
  return size.width > 0 && size.height > 0
    ? size
    : { message: "does not say its size", hint: 'add a viewBox such as "0 0 64 64" to its svg element' };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
