import { HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin } from "@11ty/eleventy";
import { addFilters } from "./_config/filters.js";
import { addNavigation } from "./_config/navigation.js";

/** A site of its own, with a layout, Markdown, filters, bundles, drafts and a feed that know nothing of minutes. */
export default async function (eleventyConfig) {
  eleventyConfig.addPreprocessor("drafts", "*", (data) =>
    data.draft && process.env.ELEVENTY_RUN_MODE === "build" ? false : undefined,
  );
  eleventyConfig.addPassthroughCopy({ "./public/": "/" });
  eleventyConfig.addWatchTarget("public/css/**/*.css");
  eleventyConfig.addBundle("css", { toFileDirectory: "dist" });
  eleventyConfig.amendLibrary("md", (markdown) => {
    markdown.set({ html: true, typographer: true });
    markdown.renderer.rules.bullet_list_open = () => '<ul class="leaves">\n';
  });
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.addPlugin(InputPathToUrlTransformPlugin);
  eleventyConfig.addPlugin(IdAttributePlugin);
  eleventyConfig.addPlugin(addFilters);
  eleventyConfig.addPlugin(addNavigation);
  eleventyConfig.addTransform("sign", function (content) {
    return this.page.outputPath?.endsWith(".html") ? `${content}<!-- grown here -->\n` : content;
  });
}

export const config = {
  templateFormats: ["md", "njk", "html", "11ty.js"],
  markdownTemplateEngine: "njk",
  htmlTemplateEngine: "njk",
  dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" },
  pathPrefix: "/club/",
};
