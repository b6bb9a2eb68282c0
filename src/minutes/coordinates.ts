import type { MinutesFile } from "./minutes-file.ts";

/**
 * Shorter texts, such as "Room 4", are not secret, and withholding them everywhere would garble the minutes.
 */
const minSecretLength = 12;

/**
 * The lines of a file's private `coordinates`, whatever their YAML type, so that they can be withheld
 * everywhere. Empty if there are none or the file cannot be read.
 */
export function coordinateLines({ front }: MinutesFile): string[] {
  const values = front?.yaml?.value;
  if (typeof values !== "object" || values === null || !("coordinates" in values)) return [];
  return leafTexts(values.coordinates)
    .flatMap((leaf) => leaf.split("\n"))
    .map((line) => line.trim())
    .filter((line) => line.length >= minSecretLength);
}

function leafTexts(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leafTexts) : [];
}
