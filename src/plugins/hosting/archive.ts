import type { UserConfig } from "@11ty/eleventy";
import { assets } from "../assets.ts";
import { bundleAssets } from "../bundle-assets.ts";
import { pictures } from "../cards/pictures.ts";
import { eleventyPages } from "../eleventy-pages.ts";
import type { BuildChoices } from "../environment.ts";
import { readAppearance, readArchive } from "../read-archive.ts";
import { report } from "../report.ts";
import { searchIndex } from "../search-index.ts";
import { serviceWorker } from "../service-worker.ts";
import { stage } from "../stage.ts";
import { teamComponents } from "../team/team-components.ts";
import { writeSite } from "../write-site.ts";

/**
 * The table of contents: what happens to the minutes, in order. For a server (`src/server/`), which makes most files when a browser
 * asks for them, reports what is found and indexes by itself, it writes only the other files.
 */
export async function archive(config: UserConfig, choices: BuildChoices, isServed = false): Promise<void> {
  // The bundler works in a process of its own while the minutes are read.
  const [bundle, result, components] = await Promise.all([
    readAppearance(choices.content).then(bundleAssets),
    stage("read and derive", () => readArchive(choices)),
    teamComponents(choices),
  ]);
  const { site, secrets } = result;

  // Plugins add pages and files as virtual templates.
  config.addTemplateFormats("11ty.js");
  // What happens after a build happens in this order too: the site's files, search index, report.
  config.setEventEmitterMode("sequential");
  await config.addPlugin(eleventyPages, { site, assets: bundle.paths, components, isServed });
  await config.addPlugin(assets, { bundle });
  await config.addPlugin(pictures, { site });
  await config.addPlugin(serviceWorker, { site, assets: bundle.paths });
  await config.addPlugin(writeSite, {
    site,
    assets: bundle.paths,
    components,
    secrets,
    withCards: !choices.skip.includes("cards"),
    scanFolder: choices.skip.includes("cache") ? null : ".cache/scanned",
    pageFolder: choices.skip.includes("cache") ? null : ".cache/pages",
  });
  if (isServed) return;
  await config.addPlugin(searchIndex, { site: choices.skip.includes("search") ? null : site, secrets });
  await config.addPlugin(report, {
    ...choices,
    diagnostics: result.diagnostics,
    meetingCount: site?.archiveJson.meetings.length ?? 0,
    isBuildable: site !== null,
  });
}
