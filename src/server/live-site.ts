import type { LayoutProps } from "../../templates/components/page-props.ts";
import type { TeamComponents } from "../../templates/components/team/replaceable.ts";
import type { SiteData } from "../model/site-data.ts";
import type { PipelineResult } from "../pipeline.ts";
import { type Bundle, bundleAssets } from "../plugins/bundle-assets.ts";
import { cardDrawer } from "../plugins/cards/draw-cards.ts";
import { DiagnosticsError } from "../plugins/diagnostics-error.ts";
import type { BuildChoices } from "../plugins/environment.ts";
import { leakingFile, leakingValue } from "../plugins/leaks/leaking-file.ts";
import { assertNoMinutesLeak } from "../plugins/leaks/leaking-minutes.ts";
import type { SiteFile } from "../plugins/pages/planned-files.ts";
import { type ChangedFiles, readAppearance, readArchive } from "../plugins/read-archive.ts";
import { singlePages } from "../plugins/single-pages.ts";
import { siteFiles } from "../plugins/site-files.ts";
import { teamComponents } from "../plugins/team/team-components.ts";
import { createPrivacyScan } from "../privacy/scan.ts";
import { textsFor } from "../texts/languages.ts";

/** The site as the minutes are now. What depends on minutes is made when a browser asks for it. */
export interface LiveSite {
  /** Reads what changed since the last time; resolves to null if nothing did. Rejects if something cannot be read. */
  readonly update: (changed?: ChangedFiles) => Promise<PipelineResult | null>;
  /**
   * A file by its site path; null if there is none, or if it does not depend on minutes. Rejects if there is no site, or if the
   * file contains private text.
   */
  readonly file: (path: string) => Promise<string | Buffer | null>;
}

export function createLiveSite(choices: BuildChoices, cardCache: string): LiveSite {
  let current: {
    readonly archive: PipelineResult;
    readonly bundle: Bundle;
    readonly components: TeamComponents;
  } | null = null;
  return {
    async update(changed = null) {
      const bundle = await bundleAssets(await readAppearance(choices.content, changed));
      const archive = await readArchive(choices, changed);
      const components = await teamComponents(choices);
      const isSame = current?.bundle === bundle && current.components === components;
      if (archive === current?.archive && isSame) return null;
      current = { archive, bundle, components };
      return archive;
    },
    async file(path) {
      if (current === null) return null;
      const { archive, bundle, components } = current;
      // Reading `diagnostics` runs the rules that warn, and a page must not wait for them.
      if (archive.site === null) throw new DiagnosticsError(archive.diagnostics);
      const { site, secrets } = archive;
      const { metadata } = site;
      const texts = textsFor(metadata.language);
      const layout = { metadata, assets: bundle.paths, texts };
      const file = makeFile(path, site, layout, components);
      if (file === null) return null;
      const scan = createPrivacyScan(secrets);
      const leak =
        "card" in file
          ? leakingValue(scan, path, file.card)
          : leakingFile(scan, path, "text" in file ? file.text : Buffer.from(file.bytes).toString());
      if (leak !== null) assertNoMinutesLeak([leak], site);
      if ("bytes" in file) return Buffer.from(file.bytes);
      return "card" in file ? cardDrawer(cardCache, texts)(file.card) : file.text;
    },
  };
}

/** Null if the site has no such file. */
function makeFile(
  path: string,
  site: SiteData,
  layout: LayoutProps,
  components: TeamComponents,
): SiteFile | null {
  const page = singlePages(site, layout, components).get(path);
  if (page) return { path, text: page() };
  for (const { paths, make } of siteFiles(site, layout, components)) {
    const file = paths.includes(path) ? make().find((made) => made.path === path) : undefined;
    if (file) return file;
  }
  return null;
}
