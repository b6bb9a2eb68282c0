import pMap from "p-map";
import { once } from "../../format/lazily.ts";
import type { SocialCard } from "../../model/meeting-page.ts";
import { cardBackground, cardSvg } from "../../outputs/card-svg.ts";
import type { Texts } from "../../texts/texts.ts";
import { createFileWriter } from "../writing/write-file.ts";
import { byteCache } from "./byte-cache.ts";
import { drawingVersion, drawSvg } from "./draw-svg.ts";

/** Cards that are drawn at the same time; each takes 3 MB meanwhile. */
const cardsAtOnce = 6;

/** Draws a card, unless an earlier build has drawn the same one and its picture is still in the cache. */
export function cardDrawer(cacheFolder: string, texts: Texts): (card: SocialCard) => Promise<Buffer> {
  const cache = byteCache(cacheFolder);
  const version = once(drawingVersion);
  return async (card) => {
    const svg = cardSvg(card, texts);
    return cache.get(`${await version()} ${svg}`, () => drawSvg(svg, cardBackground));
  };
}

/**
 * Writes the picture that is shown beside a link to each meeting below the output folder. The cache drops pictures that no
 * build has asked for in `keptDays` days.
 */
export async function drawCards(
  cards: readonly SocialCard[],
  output: string,
  cacheFolder: string,
  keptDays: number,
  texts: Texts,
): Promise<void> {
  const draw = cardDrawer(cacheFolder, texts);
  const write = createFileWriter(output);
  const writeCard = async (card: SocialCard): Promise<void> => write(card.path, await draw(card));
  await pMap(cards, writeCard, { concurrency: cardsAtOnce });
  await byteCache(cacheFolder).prune(keptDays);
}
