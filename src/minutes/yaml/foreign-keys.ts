import { nearest } from "../../format/nearest.ts";

/** Keys that other programs read from front matter: Jekyll, Hugo, Docusaurus, Eleventy, VuePress, Obsidian, HackMD and MyST. */
export const foreignKeys: readonly string[] = (
  "layout permalink published publish draft unlisted category categories tag tags keywords topics author authors " +
  "description summary excerpt abstract subtitle slug url id uid image images cover banner thumbnail icon lang langs locale " +
  "language dir toc comments math mermaid redirect_from redirect_to nav_order nav_exclude has_children has_toc parent " +
  "grand_parent search_exclude weight type kind menu menus linktitle lastmod last_modified_at updated created modified " +
  "publishdate expirydate markup outputs params resources cascade build headless iscjklanguage sitemap robots sidebar " +
  "sidebar_label sidebar_position sidebar_class_name displayed_sidebar pagination pagination_label pagination_next " +
  "pagination_prev hide_title hide_table_of_contents toc_min_heading_level toc_max_heading_level custom_edit_url last_update " +
  "eleventynavigation eleventyexcludefromcollections eleventycomputed templateengineoverride cssclass cssclasses ga disqus " +
  "breaks opengraph slideoptions jupytext kernelspec export exports pagetitle navbar footer head hidden search theme"
).split(" ");

const isForeign: ReadonlySet<string> = new Set(foreignKeys);

export interface OwnValues {
  /** The values without the keys that are not ours. */
  readonly value: unknown;
  /** Keys that no program is known to read, and that are left out too. */
  readonly ignored: readonly string[];
}

/**
 * Leaves out the keys of other programs, and those that a team made up for a text, texts, a date or yes and no. A key that is
 * nearly one of `ours` stays, so that it is an error, and so does one that may hold counts that were typed in the wrong place.
 */
export function ownValues(values: unknown, ours: readonly string[]): OwnValues {
  if (typeof values !== "object" || values === null || Array.isArray(values))
    return { value: values, ignored: [] };
  const ignored: string[] = [];
  const own = Object.entries(values).filter(([key, value]) => {
    if (ours.includes(key)) return true;
    if (isForeign.has(key.toLowerCase())) return false;
    if (nearest(key, ours) !== undefined || !isText(value)) return true;
    ignored.push(key);
    return false;
  });
  return { value: Object.fromEntries(own), ignored };
}

function isText(value: unknown): boolean {
  return (
    ["string", "boolean"].includes(typeof value) ||
    (Array.isArray(value) && value.every((one) => typeof one === "string"))
  );
}

/** The key by which other programs do not publish a file, such as `draft: true`; null if there is none. */
export function unpublishedBy(values: unknown): string | null {
  if (typeof values !== "object" || values === null) return null;
  const found = Object.entries(values).find(([key, value]) =>
    key.toLowerCase() === "draft" ? value === true : /^publish(?:ed)?$/i.test(key) && value === false,
  );
  return found?.[0] ?? null;
}
