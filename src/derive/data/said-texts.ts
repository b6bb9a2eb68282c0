import { plainText } from "../../format/markdown/plain-text.ts";
import { blocksOf, inlinesOf, walk } from "../../format/markdown/walk.ts";
import type { Archive } from "../../model/archive.ts";
import type { BodyPart } from "../../model/body.ts";
import type { SaidText } from "../../model/site-data.ts";

/** All that the minutes of each meeting say, oldest first, to tell which of them a text of the site comes from. */
export function* saidTexts({ meetings }: Archive): Generator<SaidText> {
  for (const { meeting } of meetings) {
    const { source, ...said } = meeting;
    yield {
      place: source,
      text: [...plainTexts([...said.body, ...(said.agenda ?? [])]), ...valuesIn(said)].join("\n"),
    };
  }
}

/** Texts as they are read, where marks may part them in the tree. */
function plainTexts(body: readonly BodyPart[]): string[] {
  const texts: string[] = [];
  walk(blocksOf(body), (block) => void texts.push(...inlinesOf(block).map(plainText)));
  return texts;
}

/** Every text and number, names of counts included. */
function valuesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(valuesIn);
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(valuesIn);
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}
