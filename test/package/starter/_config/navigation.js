/** Pages say in their front matter which entry of the menu they are. */
export function addNavigation(eleventyConfig) {
  eleventyConfig.addCollection("menu", (collections) =>
    collections
      .getAll()
      .filter(({ data }) => data.menu)
      .toSorted((one, other) => one.data.menu.order - other.data.menu.order),
  );
}
