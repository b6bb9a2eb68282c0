import type { UserConfig } from "@11ty/eleventy";
import type { Picture } from "../../model/settings.ts";
import type { SiteData } from "../../model/site-data.ts";
import { createFileWriter } from "../writing/write-file.ts";
import { drawPicture } from "./draw-svg.ts";

export interface Options {
  /** Null if the settings are invalid; the build then stops before it writes a file. */
  readonly site: Pick<SiteData, "pictures"> | null;
}

export const defaults = { site: null } satisfies Options;

/**
 * Writes the logo and the icon of a site as PNG. An SVG may hold code, so it is drawn.
 * See https://www.11ty.dev/docs/events/#eleventy.after
 */
export function pictures(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site }: Options = { ...defaults, ...userOptions };
  config.on("eleventy.after", async ({ directories, outputMode }) => {
    if (outputMode !== "fs") return;
    const write = createFileWriter(directories.output);
    for (const picture of site?.pictures ?? []) write(picture.path, await pngOf(picture));
  });
}

/** Pixels: sharp on a screen of high density, in the header and as an icon. */
const drawnHeight = 128;

async function pngOf({ kind, bytes }: Picture): Promise<Uint8Array> {
  return kind === "png" ? bytes : drawPicture(new TextDecoder().decode(bytes), drawnHeight);
}
