import type { PlaceOfMeeting } from "../../model/meeting.ts";
import { searchableWords } from "../../privacy/leaked-words.ts";
import { readSource } from "../content/read-source.ts";

/** The first line of minutes with these words; the first line of all if none has them. */
export function lineOfWords({ path, lines }: PlaceOfMeeting, words: string): number {
  const first = lines?.from ?? 1;
  const source = readSource(path);
  if (source === null || !("bytes" in source)) return first;
  const texts = new TextDecoder()
    .decode(source.bytes)
    .split(/\r\n|\r|\n/)
    .slice(first - 1, lines && lines.to - 1)
    .map(searchableWords);
  const at = texts.findIndex((text) => text.includes(` ${words} `));
  return first + Math.max(at, 0);
}
