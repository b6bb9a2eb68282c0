import type { UserConfig } from "@11ty/eleventy";

/**
 * Adds a file to the site at `path`, as a virtual template that no collection lists.
 * See https://www.11ty.dev/docs/virtual-templates/.
 */
export function addOutputFile(config: UserConfig, path: string, text: () => string): void {
  // Each path needs a template name of its own.
  const name = path.replace(/[^A-Za-z0-9]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`);
  config.addTemplate(`${name}.11ty.js`, text, {
    permalink: path,
    eleventyExcludeFromCollections: true,
    // The site around the archive may have a default layout.
    layout: "",
  });
}
