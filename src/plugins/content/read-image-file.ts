import { maxImageBytes } from "../../pipeline.ts";
import { readRegularFile } from "./read-regular-file.ts";

/** The bytes of an image file, or why they cannot be read, as prose. Minutes ask for an image while they are parsed. */
export function readImageFile(path: string): Uint8Array<ArrayBuffer> | { readonly reason: string } {
  return readRegularFile(path, maxImageBytes) ?? { reason: "it does not exist" };
}
