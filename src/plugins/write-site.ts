import type { UserConfig } from "@11ty/eleventy";
import type { Assets } from "../../templates/components/page-props.ts";
import type { TeamComponents } from "../../templates/components/team/replaceable.ts";
import type { SocialCard } from "../model/meeting-page.ts";
import type { SiteData } from "../model/site-data.ts";
import { createPrivacyScan, noSecrets, type Secrets, withoutLayout } from "../privacy/scan.ts";
import { textsFor } from "../texts/languages.ts";
import { digestListPath } from "./caches/digest-list.ts";
import { unchangedPages } from "./caches/unchanged-pages.ts";
import { drawCards } from "./cards/draw-cards.ts";
import { codeVersion } from "./compiled-code.ts";
import { leakingFile, leakingValue } from "./leaks/leaking-file.ts";
import { assertNoMinutesLeak } from "./leaks/leaking-minutes.ts";
import type { SiteFile } from "./pages/planned-files.ts";
import type { PageMaker, PageToMake } from "./pages/planned-page.ts";
import { siteFiles } from "./site-files.ts";
import { stage } from "./stage.ts";
import type { UnchangedFile } from "./writing/file-to-write.ts";
import { showProgress } from "./writing/progress.ts";
import { startWriting } from "./writing/site-writer.ts";
import { announceWritten } from "./writing/written-files.ts";

export interface Options {
  /** Null if the settings are invalid; the build then stops before it writes a file. */
  readonly site: SiteData | null;
  readonly assets: Assets | null;
  /** Of the team, in place of ours. */
  readonly components: TeamComponents;
  readonly secrets: Secrets;
  /** Whether the pictures are drawn that chats show beside a link to a meeting. */
  readonly withCards: boolean;
  /** Where cards are cached between builds. */
  readonly cacheFolder: string;
  /** Folder of the digests of files without private text, which are not scanned again; null to scan all. */
  readonly scanFolder: string | null;
  /** Folder of the digests of pages, so that unchanged pages are not rendered again; null to render all. */
  readonly pageFolder: string | null;
  /** Days after which cards that no build uses are deleted. */
  readonly keptDays: number;
}

export const defaults = {
  site: null,
  assets: null,
  components: {},
  secrets: noSecrets,
  withCards: true,
  cacheFolder: ".cache/cards",
  scanFolder: null,
  pageFolder: null,
  keptDays: 30,
} satisfies Options;

/** A terminal shows the progress of a build each time that this number of files is made. */
const filesPerLine = 1000;

/**
 * Writes all files that Eleventy does not render, which may be thousands, one at a time; an Eleventy template for each would
 * hold them all in memory. Where Eleventy writes no files, they join its results. No file with private text is written, and
 * the build fails if there is one, also among Eleventy's own pages.
 * See https://www.11ty.dev/docs/events/#eleventy.after
 */
export function writeSite(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const options: Options = { ...defaults, ...userOptions };
  const { site, assets, components, secrets, withCards, cacheFolder, scanFolder, keptDays } = options;
  config.on("eleventy.after", async ({ directories, outputMode, runMode, results }) => {
    if (!site || !assets) return;
    if (outputMode !== "fs") {
      for (const file of filesOf(site, assets, components))
        if ("text" in file)
          results.push({ url: file.path, inputPath: "", outputPath: file.path, content: file.text });
      return;
    }
    const layout = results.find(({ url }) => url === "/404.html")?.content ?? "";
    const known = withoutLayout(secrets, layout);
    const scan = createPrivacyScan(known);
    const leaking = results.flatMap(({ url, content }) => leakingFile(scan, url, content) ?? []);
    // A server makes the others when it is asked for them.
    if (runMode !== "build") return assertNoMinutesLeak(leaking, site);
    for (const { url } of results) announceWritten(url);
    const cards: SocialCard[] = [];
    const version = [codeVersion(), process.version];
    const writer = startWriting({
      output: directories.output,
      secrets: known,
      scanFile: scanFolder && digestListPath(scanFolder, [version, known]),
      layout: { metadata: site.metadata, assets },
    });
    const digests = pageDigests(options, site, [version, assets]);
    const unchanged = digests === null ? null : unchangedPages(digests, directories.output);
    const hasComponents = Object.keys(components).length > 0;
    const page: PageMaker<UnchangedFile | PageToMake> = (planned) =>
      unchanged?.files(planned) ??
      (hasComponents || writer.isBusy()
        ? planned.make()
        : [{ paths: planned.paths, content: planned.content() }]);
    const write = async (): Promise<void> => {
      let count = 0;
      for (const file of filesOf(site, assets, components, page)) {
        if ("card" in file) {
          const leak = leakingValue(scan, file.path, file.card);
          if (leak !== null) leaking.push(leak);
          else if (withCards) cards.push(file.card);
          continue;
        }
        await writer.add(file);
        for (const path of "paths" in file ? file.paths : [file.path]) {
          // The writer announces its files in its own thread, where the build does not listen.
          announceWritten(path);
          count += 1;
          if (count % filesPerLine === 0) showProgress(`${count} files made`);
        }
      }
      const unwritten = await writer.end();
      showProgress("");
      assertNoMinutesLeak([...leaking, ...unwritten], site);
      unchanged?.save();
    };
    await stage("render and write", () => write().finally(writer.stop));
    const texts = textsFor(site.metadata.language);
    if (withCards)
      await stage("cards", () => drawCards(cards, directories.output, cacheFolder, keptDays, texts));
  });
}

/** Path of the digests of pages; null to render all, also with components of a team, which may depend on anything. */
function pageDigests(
  { pageFolder, components }: Options,
  { metadata }: SiteData,
  key: unknown,
): string | null {
  if (pageFolder === null || Object.keys(components).length > 0) return null;
  // Every new meeting changes the first three. Only pages that are always rendered show them.
  const { meetingCount, firstDate, latestDate, ...shown } = metadata;
  return digestListPath(pageFolder, [key, shown]);
}

function* filesOf<Known = never>(
  site: SiteData,
  assets: Assets,
  components: TeamComponents,
  page?: PageMaker<Known>,
): Generator<SiteFile | Known> {
  const { metadata } = site;
  const files = siteFiles(site, { metadata, assets, texts: textsFor(metadata.language) }, components, page);
  for (const { make } of files) yield* make();
}
