import { readFile } from "node:fs/promises";
import { lostLinks } from "../../src/derive/data/lost-links.ts";
import { nearestAnchor } from "../../src/format/nearest-anchor.ts";
import { anchors } from "../../src/format/urls.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { PublishedLink } from "../../src/model/site-data.ts";
import { type ListedLink, readLinkManifest } from "../../src/outputs/link-manifest.ts";
import { systemReason } from "../../src/plugins/system-error.ts";

/** The link manifest of an earlier build. */
export interface PublishedLinks {
  readonly file: string;
  readonly links: readonly ListedLink[];
}

/** Reads a link manifest. Rejects if the file is not one. */
export async function publishedLinks(file: string): Promise<PublishedLinks> {
  const links = readLinkManifest(await readManifestFile(file));
  if (links.length === 0) throw new Error(`${file} lists no links; expected a file made by npm run links.`);
  return { file, links };
}

/** An error for each link of an earlier build that would break. */
export function lostLinkDiagnostics(
  { file, links: earlier }: PublishedLinks,
  now: readonly PublishedLink[],
): Diagnostic[] {
  const lines = new Map(earlier.map(({ link, line }) => [link, line]));
  return lostLinks(earlier, now).map((link) => ({
    ruleId: "lost-link",
    severity: "error",
    message: `the published link "${link}" would break`,
    hint: repair(link, earlier, now),
    file,
    line: lines.get(link) ?? 1,
    column: 1,
  }));
}

/** How to make a lost link work again. */
function repair(link: string, earlier: readonly PublishedLink[], now: readonly PublishedLink[]): string {
  const [page = "", anchor] = link.split("#");
  if (anchor !== undefined) {
    const ids = now.flatMap(({ link: other, target }) => {
      const [path, id] = other.split("#");
      return path === page && id !== undefined && target === null ? id : [];
    });
    const date = /^\/meetings\/(\d{4}-\d{2}-\d{2})\//.exec(page)?.[1];
    // What was not there before is most likely what the lost part has become.
    const known = new Set(earlier.map((other) => other.link));
    const added = ids.filter((id) => !known.has(`${page}#${id}`));
    const nearest = nearestAnchor(anchor, added) ?? nearestAnchor(anchor, ids) ?? anchors.minutes;
    return date === undefined
      ? "restore what it led to"
      : `add "${anchor}: ${nearest}" under anchors in the minutes of ${date}, or restore the old wording`;
  }
  const [, day, image] =
    /^\/meetings\/(\d{4}-\d{2}-\d{2}).*\/([^/]+\.(?:png|jpg|gif|webp))$/.exec(link) ?? [];
  if (image !== undefined) return `show an image of the name ${image} in the minutes of ${day} again`;
  const [, kind, name = ""] = /^\/(people|topics|api\/meetings)\/([^/]+)/.exec(link) ?? [];
  if (kind === "people")
    return `restore the person in people.yaml, or add ${name} to aliases of the person who has the name now`;
  if (kind === "topics") return `name the issue again in the minutes, as in "formerly ${name}"`;
  const path = kind ? `/meetings/${name.replace(/\.json$/, "")}/` : link;
  return `restore its minutes, or add ${path} to aliases in the minutes that it should redirect to`;
}

async function readManifestFile(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new Error(`${file} cannot be read: ${systemReason(error)}.`);
  }
}
