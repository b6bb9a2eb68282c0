import type { UserConfig } from "@11ty/eleventy";
import { eleventyInput } from "./src/plugins/compiled-code.ts";
import { fromEnvironment } from "./src/plugins/environment.ts";
import { archive } from "./src/plugins/hosting/archive.ts";

/** A site of nothing but the archive. `src/plugins/hosting/archive.ts` lists the steps of the build. */
export default async function site(config: UserConfig) {
  const choices = fromEnvironment(process.env);
  // See https://www.11ty.dev/docs/environment-vars/
  await archive(config, choices, process.env.ELEVENTY_RUN_MODE === "serve");
  return {
    dir: { input: eleventyInput(), output: "_site" },
    pathPrefix: choices.basePath,
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
