import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import pMap from "p-map";
import type { SocialCard } from "../model/meeting-page.ts";
import type { SiteData } from "../model/site-data.ts";
import { cardSvg } from "../outputs/card-svg.ts";
import { byteCache } from "./byte-cache.ts";
import { drawnWith, drawSvg } from "./draw-svg.ts";

export interface Options {
  /** Null where the settings could not be read; there is then nothing to draw. */
  readonly site: Pick<SiteData, "meetingPages"> | null;
  /** Where pictures are kept from build to build. */
  readonly cacheFolder: string;
  /** Pictures that no build has asked for in so many days are removed. */
  readonly keptDays: number;
}

export const defaults = { site: null, cacheFolder: ".cache/cards", keptDays: 30 } satisfies Options;

/** Pictures that are drawn at the same time; each takes 3 MB meanwhile. */
const cardsAtOnce = 6;

/** Draws the picture that is shown beside a link to a meeting, unless an earlier build has drawn the same one. */
export function socialCards(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site, cacheFolder, keptDays }: Options = { ...defaults, ...userOptions };
  config.on("eleventy.after", async ({ directories, outputMode }) => {
    if (outputMode !== "fs" || !site) return;
    const cache = byteCache(cacheFolder);
    const tools = await drawnWith();
    const cards = site.meetingPages.map(({ card }) => card);
    const writeCard = async (card: SocialCard): Promise<void> => {
      const svg = cardSvg(card);
      const png = await cache.get(`${tools} ${svg}`, () => drawSvg(svg));
      const path = join(directories.output, card.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, png);
    };
    await pMap(cards, writeCard, { concurrency: cardsAtOnce });
    await cache.forget(keptDays);
  });
}
