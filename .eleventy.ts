import type { UserConfig } from "@11ty/eleventy";
import { assets } from "./src/plugins/assets.ts";
import { fromEnvironment } from "./src/plugins/environment.ts";
import { loopbackServer } from "./src/plugins/loopback-server.ts";
import { pageCollections } from "./src/plugins/page-collections.ts";
import { privacyScan } from "./src/plugins/privacy-scan.ts";
import { readArchive } from "./src/plugins/read-archive.ts";
import { report } from "./src/plugins/report.ts";
import { searchIndex } from "./src/plugins/search-index.ts";
import { serviceWorker } from "./src/plugins/service-worker.ts";
import { socialCards } from "./src/plugins/social-cards.ts";
import { textFiles } from "./src/plugins/text-files.ts";
import { tsxPages } from "./src/plugins/tsx-pages.ts";

/** The table of contents: what happens to the minutes, in order. */
export default async function minutebook(config: UserConfig) {
  const choices = fromEnvironment(process.env);
  const { site, diagnostics, secrets } = await readArchive(choices);

  // What happens after a build happens in this order too: search index, cards, privacy scan, report.
  config.setEventEmitterMode("sequential");
  config.addWatchTarget(`${choices.content}/**/*.{md,yaml}`, { resetConfig: true });
  config.addPlugin(pageCollections, { site });
  config.addPlugin(tsxPages);
  config.addPlugin(textFiles, { site });
  config.addPlugin(assets);
  config.addPlugin(serviceWorker, { site });
  config.addPlugin(searchIndex, { site });
  config.addPlugin(socialCards, { site });
  config.addPlugin(privacyScan, secrets);
  config.addPlugin(loopbackServer);
  config.addPlugin(report, {
    ...choices,
    diagnostics,
    meetingCount: site?.meetingPages.length ?? 0,
    isBuildable: site !== null,
  });

  return {
    dir: { input: "templates", output: "_site", includes: "components" },
    pathPrefix: choices.basePath,
    // Pages are TSX; plugins add text files as virtual 11ty.js templates.
    templateFormats: ["11ty.tsx", "11ty.js"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
