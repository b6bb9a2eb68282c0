import minutebook from "minutebook";
import site, { config } from "./eleventy.config.js";

export { config };

/** The same site with an archive, whose minutes are among its own pages. */
export default async function (eleventyConfig) {
  await site(eleventyConfig);
  eleventyConfig.addPlugin(minutebook, {
    content: "content/minutes",
    path: "/minutes/",
    pathPrefix: "/club/",
    quiet: true,
  });
}
