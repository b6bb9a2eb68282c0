import { relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Eleventy from "@11ty/eleventy";
import { countDiagnostics, diagnosticLine, oneLine } from "../format/diagnostics.ts";
import { counted } from "../format/numbers.ts";
import type { PipelineResult } from "../pipeline.ts";
import { styleFolder } from "../plugins/bundle-assets.ts";
import { eleventyInput } from "../plugins/compiled-code.ts";
import { isForeignFolder } from "../plugins/content/find-content.ts";
import { DiagnosticsError } from "../plugins/diagnostics-error.ts";
import type { BuildChoices } from "../plugins/environment.ts";
import { packageFile } from "../plugins/package-folder.ts";
import { rootCause } from "../plugins/root-cause.ts";
import { inTurn } from "./in-turn.ts";
import { createLiveSite } from "./live-site.ts";
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

/** Milliseconds in which browsers ask for the page that was saved; then warnings are looked for, and Eleventy's pages built. */
const headStart = 100;

/**
 * Serves the site and follows the minutes. After a save, pages of meetings and the like are made when a browser asks for them.
 * The few pages that Eleventy renders follow, and a browser that asks for one waits for it, so that no page is out of date.
 * What goes wrong is printed and shown in place of every page, until a save corrects it.
 */
export async function serveSite({
  folder,
  port,
  configPath,
  ...choices
}: ServerOptions): Promise<RunningServer> {
  const site = createLiveSite(choices, ".cache/cards");
  let problem: unknown = null;
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
      await folderBuilt;
      assertSound();
    },
  });

  let printed: ReadonlySet<string> = new Set();
  /** Prints lines that the last save has not printed. */
  const print = (lines: readonly string[]): void => {
    for (const line of lines) if (!printed.has(line)) console.warn(oneLine(line));
    printed = new Set(lines);
  };
  const fail = (error: unknown): void => {
    problem = error;
    print(rootCause(error).split("\n"));
  };

  const buildFolder = inTurn(async () => {
    try {
      const eleventy = new Eleventy(eleventyInput(), relative(process.cwd(), folder), {
        source: "cli",
        configPath,
        quietMode: true,
        runMode: "serve",
      });
      eleventy.disableLogger();
      await eleventy.write();
    } catch (error) {
      fail(error);
      server.reload();
    }
  });
  const report = ({ diagnostics, site }: PipelineResult, seconds: number): void => {
    print(diagnostics.map(diagnosticLine));
    const meetings = counted(site?.meetingPages.length ?? 0, "meeting");
    console.log(`Read ${meetings} in ${seconds.toFixed(1)} s: ${countDiagnostics(diagnostics)}.`);
  };
  const follow = inTurn(async () => {
    const started = Date.now();
    const hadProblem = problem !== null;
    try {
      const archive = await site.update();
      if (archive === null && !hadProblem) return;
      problem = null;
      if (archive?.site === null) throw new DiagnosticsError(archive.diagnostics);
      const seconds = (Date.now() - started) / 1000;
      folderBuilt = pause(headStart)
        .then(() => archive && report(archive, seconds))
        .catch(fail)
        .then(buildFolder);
    } catch (error) {
      fail(error);
    }
    server.reload();
  });

  await follow();
  await folderBuilt;
  const endings = [choices.content, packageFile(styleFolder)].map((watched) =>
    watchFolder(watched, follow, isForeignFolder),
  );
  return {
    port: await server.serve(port),
    async close() {
      for (const end of endings) end();
      await folderBuilt;
      await server.close();
    },
  };
}
