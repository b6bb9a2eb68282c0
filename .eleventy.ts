import type { UserConfig } from "@11ty/eleventy";
import { assets } from "./src/plugins/assets.ts";
import { bundleAssets } from "./src/plugins/bundle-assets.ts";
import { pictures } from "./src/plugins/cards/pictures.ts";
import { eleventyPages } from "./src/plugins/eleventy-pages.ts";
import { fromEnvironment } from "./src/plugins/environment.ts";
import { readAppearance, readArchive } from "./src/plugins/read-archive.ts";
import { report } from "./src/plugins/report.ts";
import { searchIndex } from "./src/plugins/search-index.ts";
import { serviceWorker } from "./src/plugins/service-worker.ts";
import { stage } from "./src/plugins/stage.ts";
import { writeSite } from "./src/plugins/write-site.ts";

/** The table of contents: what happens to the minutes, in order. */
export default async function minutebook(config: UserConfig) {
  const choices = fromEnvironment(process.env);
  // The bundler works in a process of its own while the minutes are read.
  const [bundle, { site, diagnostics, secrets }] = await Promise.all([
    readAppearance(choices.content).then(bundleAssets),
    stage("read and derive", () => readArchive(choices)),
  ]);

  // What happens after a build happens in this order too: the site's files, search index, report.
  config.setEventEmitterMode("sequential");
  config.addPlugin(eleventyPages, { site, assets: bundle.paths });
  config.addPlugin(assets, { bundle });
  config.addPlugin(pictures, { site });
  config.addPlugin(serviceWorker, { site, assets: bundle.paths });
  config.addPlugin(writeSite, {
    site,
    assets: bundle.paths,
    secrets,
    withCards: !choices.skip.includes("cards"),
  });
  config.addPlugin(searchIndex, { site: choices.skip.includes("search") ? null : site, secrets });
  config.addPlugin(report, {
    ...choices,
    diagnostics,
    meetingCount: site?.archiveJson.meetings.length ?? 0,
    isBuildable: site !== null,
  });

  return {
    dir: { input: "templates", output: "_site", includes: "components" },
    pathPrefix: choices.basePath,
    // Plugins add pages and files as virtual templates; the folder has none of its own.
    templateFormats: ["11ty.js"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
