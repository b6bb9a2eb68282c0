import { setTimeout as pause } from "node:timers/promises";
import { countDiagnostics, diagnosticLine, oneLine } from "../format/diagnostics.ts";
import { counted } from "../format/numbers.ts";
import type { PipelineResult } from "../pipeline.ts";
import { styleFolder } from "../plugins/bundle-assets.ts";
import { isForeignFolder } from "../plugins/content/find-content.ts";
import { DiagnosticsError } from "../plugins/diagnostics-error.ts";
import type { BuildChoices } from "../plugins/environment.ts";
import { packageFile } from "../plugins/package-folder.ts";
import { rootCause } from "../plugins/root-cause.ts";
import { writeSearchIndex } from "../plugins/writing/write-search-index.ts";
import { createBackground } from "./background.ts";
import { buildFolder } from "./build-folder.ts";
import { createChanges } from "./changes.ts";
import { inTurn } from "./in-turn.ts";
import { createLiveSite } from "./live-site.ts";
import { createPrinter } from "./printer.ts";
import { createSiteServer } from "./site-server.ts";
import { watchFolder } from "./watch-folder.ts";

export interface ServerOptions extends BuildChoices {
  /** Folder for the files that Eleventy writes. */
  readonly folder: string;
  readonly port: number;
  /** Of Eleventy's config, which reads the choices from the environment. */
  readonly configPath: string;
}

export interface RunningServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Milliseconds in which browsers ask for the page that was saved, before anything else is done. */
const headStart = 100;

/**
 * Serves the site and follows the minutes. After a save, what depends on the minutes is made when a browser asks for it. Files that
 * Eleventy writes follow, then warnings and the search index; all of that waits or stops for the next save. A browser that asks for
 * a file of Eleventy waits for it, so that none is out of date. An error is printed, and shown in place of every page until a save
 * corrects it.
 */
export async function serveSite({
  folder,
  port,
  configPath,
  ...choices
}: ServerOptions): Promise<RunningServer> {
  const site = createLiveSite(choices, ".cache/cards");
  const changes = createChanges();
  const print = createPrinter();
  let problem: unknown = null;
  let archive: PipelineResult | null = null;
  let folderBuilt: Promise<void> = Promise.resolve();
  const assertSound = (): void => {
    if (problem !== null) throw problem;
  };
  const server = createSiteServer({
    basePath: choices.basePath,
    folder,
    async file(path) {
      assertSound();
      return site.file(path);
    },
    async folderReady() {
      let awaited: Promise<void>;
      // A save meanwhile starts another build.
      do {
        awaited = folderBuilt;
        await awaited;
      } while (awaited !== folderBuilt);
      assertSound();
    },
  });
  const fail = (error: unknown): void => {
    problem = error;
    background.stop();
    print(rootCause(error).split("\n"));
    server.reload();
  };
  const background = createBackground(fail);

  /** Does what a page need not wait for. If only some files were read, it reads all, because an event may be lost. */
  const complete = (current: PipelineResult, seconds: number, isWhole: boolean): void => {
    background.add(async (mayContinue) => {
      await pause(headStart);
      if (!isWhole) {
        changes.add(null);
        await follow();
      }
      if (await mayContinue()) await buildFolder(folder, configPath);
    });
    folderBuilt = background.ended();
    background.add(async (mayContinue) => {
      while (current.findMore()) if (!(await mayContinue())) return;
      const { diagnostics, site } = current;
      print(diagnostics.map(diagnosticLine));
      const meetings = counted(site?.meetingPages.length ?? 0, "meeting");
      console.log(`Read ${meetings} in ${seconds.toFixed(1)} s: ${countDiagnostics(diagnostics)}.`);
    });
    background.add(async (mayContinue) => {
      if (current.site === null || choices.skip.includes("search")) return;
      await writeSearchIndex(current.site, current.secrets, folder, mayContinue).catch((error: unknown) =>
        console.error(`The search is out of date: ${oneLine(rootCause(error))}.`),
      );
    });
  };
  const follow = inTurn(async () => {
    const started = Date.now();
    try {
      const changed = changes.take();
      const update = site.update(changed);
      background.waitFor(update);
      const updated = await update;
      if (updated === null && problem === null) return;
      background.stop();
      problem = null;
      archive = updated ?? archive;
      if (!archive?.site) throw new DiagnosticsError(archive?.diagnostics ?? []);
      complete(archive, (Date.now() - started) / 1000, changed === null);
      server.reload();
    } catch (error) {
      changes.add(null);
      fail(error);
    }
  });

  await follow();
  await folderBuilt;
  const endings = [choices.content, packageFile(styleFolder)].map((watched) =>
    watchFolder(
      watched,
      (paths) => {
        changes.add(paths);
        return follow();
      },
      isForeignFolder,
    ),
  );
  return {
    port: await server.serve(port),
    async close() {
      for (const end of endings) end();
      background.stop();
      await background.ended();
      await server.close();
    },
  };
}
