import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { writeGrownArchive } from "../../scripts/development/write-grown-archive.ts";
import { runBuild } from "../support/run-build.ts";
import { serveFolder } from "../support/serve-folder.ts";

/** A site that is built, and served while the tests run. */
export interface BuiltSite {
  readonly folder: string;
  readonly basePath: string;
  /** Address of the front page, ending in a slash. */
  readonly url: string;
}

declare module "vitest" {
  interface ProvidedContext {
    /** The project's own minutes, at the root of a host. */
    root: BuiltSite;
    /** The same minutes below a path. */
    technology: BuiltSite;
    /** Minutes that are broken or hard to show, below a path. */
    oddities: BuiltSite;
    /** A meeting each week for ten years, without cards, below a path. */
    decade: BuiltSite;
  }
}

const sites = [
  { name: "root", basePath: "/", parameters: [] },
  { name: "technology", basePath: "/technology/", parameters: [] },
  {
    name: "oddities",
    basePath: "/odd/",
    parameters: ["--content", "test/sites/browser-oddities", "--quarantine"],
  },
  { name: "decade", basePath: "/decade/", parameters: ["--skip", "cards"] },
] as const;

/** Builds and serves every test site once, and removes everything afterwards. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), "minutebook-sites-"));
  const removeAll = (): Promise<void> => rm(parent, { recursive: true, force: true });
  const folderOf = (name: string): string => join(parent, name);
  const decade = join(parent, "decade-content");
  writeGrownArchive(decade, 520, "2011-01-03", 7);
  // Waits for all builds before removing anything, even if one fails.
  const builds = await Promise.allSettled(
    sites.map(({ name, basePath, parameters }) =>
      runBuild([
        ...parameters,
        ...(name === "decade" ? ["--content", decade] : []),
        ...["--output", folderOf(name), "--base-path", basePath],
      ]),
    ),
  );
  const failure = builds.find((build) => build.status === "rejected");
  if (failure) {
    await removeAll();
    throw failure.reason;
  }
  const servers = await Promise.all(
    sites.map(async ({ name, basePath }) => {
      const server = await serveFolder(folderOf(name), basePath);
      provide(name, { folder: folderOf(name), basePath, url: `${server.origin}${basePath}` });
      return server;
    }),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    await removeAll();
  };
}
