import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import pMap from "p-map";
import type { SocialCard } from "../../model/meeting-page.ts";
import { cardSvg } from "../../outputs/card-svg.ts";
import type { Texts } from "../../texts/texts.ts";
import { byteCache } from "./byte-cache.ts";
import { drawingVersion, drawSvg } from "./draw-svg.ts";

/** Cards that are drawn at the same time; each takes 3 MB meanwhile. */
const cardsAtOnce = 6;

/**
 * Writes the picture that is shown beside a link to each meeting below the output folder, and draws it unless an earlier
 * build has drawn the same one. The cache drops pictures that no build has asked for in `keptDays` days.
 */
export async function drawCards(
  cards: readonly SocialCard[],
  output: string,
  cacheFolder: string,
  keptDays: number,
  texts: Texts,
): Promise<void> {
  const cache = byteCache(cacheFolder);
  const version = await drawingVersion();
  const writeCard = async (card: SocialCard): Promise<void> => {
    const svg = cardSvg(card, texts);
    const png = await cache.get(`${version} ${svg}`, () => drawSvg(svg));
    const path = join(output, card.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, png);
  };
  await pMap(cards, writeCard, { concurrency: cardsAtOnce });
  await cache.prune(keptDays);
}
