export function addFilters(eleventyConfig) {
  eleventyConfig.addFilter("isoDay", (date) => date.toISOString().slice(0, 10));
  eleventyConfig.addFilter("newest", (items, count) => items.toReversed().slice(0, count));
}
