import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import pMap from "p-map";
import type { SocialCard } from "../model/meeting-page.ts";
import type { SiteData } from "../model/site-data.ts";
import { cardSvg } from "../outputs/card-svg.ts";
import { byteCache } from "./byte-cache.ts";
import { drawingVersion, drawSvg } from "./draw-svg.ts";

export interface Options {
  /** Null if the settings are invalid; there is nothing to draw then. */
  readonly site: Pick<SiteData, "meetingPages"> | null;
  /** Where pictures are cached between builds. */
  readonly cacheFolder: string;
  /** Days after which pictures that no build uses are deleted. */
  readonly keptDays: number;
}

export const defaults = { site: null, cacheFolder: ".cache/cards", keptDays: 30 } satisfies Options;

/** Pictures drawn at the same time; each needs 3 MB of memory. */
const cardsAtOnce = 6;

/**
 * Draws the picture that chats and social networks show with a link to a meeting, unless it is cached.
 * See https://www.11ty.dev/docs/events/.
 */
export function socialCards(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site, cacheFolder, keptDays }: Options = { ...defaults, ...userOptions };
  config.on("eleventy.after", async ({ directories, outputMode }) => {
    if (outputMode !== "fs" || !site) return;
    const cache = byteCache(cacheFolder);
    const version = await drawingVersion();
    const cards = site.meetingPages.map(({ card }) => card);
    const writeCard = async (card: SocialCard): Promise<void> => {
      const svg = cardSvg(card);
      const png = await cache.get(`${version} ${svg}`, () => drawSvg(svg));
      const path = join(directories.output, card.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, png);
    };
    await pMap(cards, writeCard, { concurrency: cardsAtOnce });
    await cache.prune(keptDays);
  });
}
