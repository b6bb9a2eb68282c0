import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Assets } from "../../templates/components/page-props.ts";
import type { Appearance } from "../pipeline.ts";
import { type ClientFile, clientCode, fontFolder, scriptsOnDemand } from "./client/client-code.ts";
import { packageFile } from "./package-folder.ts";

/** Style sheets and scripts of the site. */
export interface Bundle {
  /** Site path of each; it holds a hash of the content, so that a browser never mixes an old style with a new page. */
  readonly paths: Assets;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Fonts that the style sheet names: where each is, and its site path. */
  readonly fonts: readonly { readonly source: string; readonly path: string }[];
}

/** Of our own style sheets. */
export const styleFolder = "templates/styles";

/** Overrides the colour of `tokens.css`; both are six digits after a hash sign. */
function accentStyle(accent: Appearance["accent"]): string {
  return accent ? `:root{--brand:light-dark(${accent.light},${accent.dark})}` : "";
}

/** The icon of a site that has none of its own: a sheet of minutes. */
function iconOf(accent: Appearance["accent"]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="${accent?.light ?? "#0b5a5e"}"/><path d="M4 5h8M4 8h8M4 11h5" stroke="#fff" stroke-width="1.4"/></svg>\n`;
}

let last: { readonly key: string; readonly bundle: Promise<Bundle> } | null = null;

/**
 * Bundles scripts with the texts of one language, and styles with the colour of a site, unless this process did so before and no
 * style sheet changed since; a server starts again when scripts change.
 */
export function bundleAssets(appearance: Appearance): Promise<Bundle> {
  const styles = stylesHash();
  const key = `${JSON.stringify(appearance)} ${styles}`;
  if (last?.key !== key) last = { key, bundle: bundle(appearance, styles) };
  return last.bundle;
}

function stylesHash(): string {
  // An installed package has no sources that could change.
  if (!existsSync(packageFile(styleFolder))) return "";
  const hash = createHash("sha256");
  for (const folder of [styleFolder, fontFolder].map(packageFile))
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted())
      if (/\.(?:css|woff2)$/.test(name)) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

interface HashedFile extends ClientFile {
  readonly path: string;
}

function withHash({ name, text }: ClientFile): HashedFile {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return { name, path: `/assets/${name.replace(".", `-${hash}.`)}`, text };
}

/** Puts hashed names in a script, in place of the names that it imports. */
function withNames(text: string, files: readonly HashedFile[]): string {
  return files.reduce((script, { name, path }) => script.replace(`./${name}`, `./${basename(path)}`), text);
}

async function bundle({ language, accent, style }: Appearance, styles: string): Promise<Bundle> {
  const { files: texts, parts, fonts } = await clientCode(language, styles);
  const onDemand = texts.filter(({ name }) => name in scriptsOnDemand).map(withHash);
  const others = texts
    .filter(({ name }) => !(name in scriptsOnDemand))
    .map(({ name, text }) => {
      if (name === "site.css") return withHash({ name, text: text + accentStyle(accent) + (style ?? "") });
      return withHash({ name, text: name === "reader.js" ? withNames(text, onDemand) : text });
    });
  const files = [...onDemand, ...others, withHash({ name: "icon.svg", text: iconOf(accent) })];
  const pathOf = (name: keyof Assets): string => files.find((file) => file.name === name)?.path ?? "";
  return {
    paths: {
      "site.css": pathOf("site.css"),
      "compare.css": pathOf("compare.css"),
      "attendance.css": pathOf("attendance.css"),
      "search-page.css": pathOf("search-page.css"),
      "year.css": pathOf("year.css"),
      "topic.css": pathOf("topic.css"),
      "editor.css": pathOf("editor.css"),
      "icon.svg": pathOf("icon.svg"),
      "source-serif-4.woff2":
        fonts.find(({ source }) => basename(source) === "source-serif-4.woff2")?.path ?? "",
      "theme.js": pathOf("theme.js"),
      "reader.js": pathOf("reader.js"),
      "charts.js": pathOf("charts.js"),
      "interactive-chart.js": pathOf("interactive-chart.js"),
      "search-page.js": pathOf("search-page.js"),
      "new-page.js": pathOf("new-page.js"),
      "reading.js": pathOf("reading.js"),
      "on-demand.js": pathOf("on-demand.js"),
      "filter.js": pathOf("filter.js"),
      "compare-page.js": pathOf("compare-page.js"),
      "since-visit.js": pathOf("since-visit.js"),
      "actions-page.js": pathOf("actions-page.js"),
      "redirect.js": pathOf("redirect.js"),
      "kept-pages.js": pathOf("kept-pages.js"),
    },
    files: [...files, ...parts.map(({ name, text }) => ({ path: `/assets/${name}`, text }))],
    fonts,
  };
}
