import { statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, join } from "node:path";
import DevServer from "@11ty/eleventy-dev-server";
import Problem from "../../templates/many/problem.tsx";
import { oneLine } from "../format/diagnostics.ts";
import { paths } from "../format/urls.ts";
import { renderPage } from "../plugins/pages/render-page.ts";
import { rootCause } from "../plugins/root-cause.ts";
import { reloadPath, reloadScript, withReloadScript } from "./reload-script.ts";

/** The only address that the server listens on; Eleventy's server listens on all network interfaces. */
const host = "127.0.0.1";

export interface Answers {
  /** Path under which the site is served, such as `/technology/`. */
  readonly basePath: string;
  /** Folder of the files that are not made when they are asked for. */
  readonly folder: string;
  /** A file that is made when it is asked for; null if there is none at this site path. */
  readonly file: (path: string) => Promise<string | Buffer | null>;
  /** Resolves when the folder is up to date; rejects if it cannot be. */
  readonly folderReady: () => Promise<void>;
}

export interface SiteServer {
  /** Resolves to the port, which is a later one if this one is in use; 0 takes any. */
  readonly serve: (port: number) => Promise<number>;
  /** Makes all browsers load their page again. */
  readonly reload: () => void;
  readonly close: () => Promise<unknown>;
}

/** Sends an answer; a page follows the site from then on. */
type Send = (status: number, body: string | Buffer, type?: string) => void;

const pageType = "text/html; charset=utf-8";

/**
 * Serves the site to this machine with Eleventy's server, which tells browsers to reload. A browser says which version of the site
 * its page shows as soon as it is connected, because it hears of no change before. What goes wrong is shown as a page, and the
 * server stays. See https://www.11ty.dev/docs/dev-server/
 */
export function createSiteServer({ basePath, folder, file, folderReady }: Answers): SiteServer {
  // Starts with the time, so that it differs from all versions of a server that has ended.
  let version = Date.now();
  class LoopbackServer extends DevServer {
    override _serverListen(port: number): void {
      this.server.listen({ port, host });
    }
  }
  const answer = async (url: string, response: ServerResponse, next: () => void, send: Send) => {
    if (url.startsWith(reloadPath)) return send(200, reloadScript, "text/javascript; charset=utf-8");
    const path = sitePath(url, basePath);
    if (path === undefined) return send(400, "This address is malformed.\n");
    const isInFolder = (): boolean => path === null || isFile(join(folder, path));
    if (path !== null && !isInFolder()) {
      const made = await file(path);
      const name = path.endsWith("/") ? "index.html" : path;
      if (made !== null) return send(200, made, server.getFileContentType(name, response));
      if (isFolderName(path) && (await file(`${path}/`)) !== null) {
        response.setHeader("Location", `${basePath}${path.slice(1)}/`);
        return send(301, "");
      }
    }
    await folderReady();
    if (isInFolder()) next();
    else send(404, (await file(paths.notFound)) ?? "", pageType);
  };
  const server = new LoopbackServer("minutebook", folder, {
    pathPrefix: basePath,
    liveReload: false,
    messageOnStart: ({ hosts }: { readonly hosts: readonly string[] }) => `Serving at ${hosts.join(" or ")}`,
    logger: { info: console.log, log: () => undefined, error: () => undefined },
    middleware: [
      (request: IncomingMessage, response: ServerResponse, next: () => void) => {
        // Read before the page is made: what changes meanwhile may be missing from it.
        const shown = version;
        const send: Send = (status, body, type = "text/plain; charset=utf-8") =>
          end(response, status, type === pageType ? withReloadScript(String(body), shown) : body, type);
        return answer(request.url ?? "/", response, next, send).catch((error: unknown) =>
          send(500, problemPage(error), pageType),
        );
      },
    ],
  });
  return {
    async serve(port) {
      server.serve(port);
      await server.ready();
      server.updateServer.on("connection", (socket, { url }) => {
        if (url !== `/?${version}`) socket.send(JSON.stringify({ type: "eleventy.reload" }));
      });
      const address = server.server.address();
      return typeof address === "object" && address !== null ? address.port : port;
    },
    reload() {
      version += 1;
      server.reload({ files: [] });
    },
    close: () => server.close(),
  };
}

/** The path below the site's root; null if it is outside, undefined if it is malformed. */
function sitePath(url: string, basePath: string): string | null | undefined {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost/").pathname);
    if (path.split("/").includes("..")) return undefined;
    return path.startsWith(basePath) ? path.slice(basePath.length - 1) : null;
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolderName(path: string): boolean {
  return !path.endsWith("/") && !basename(path).includes(".");
}

function problemPage(error: unknown): string {
  return renderPage(Problem({ lines: rootCause(error).split("\n").map(oneLine) }));
}

function end(response: ServerResponse, status: number, body: string | Buffer, type: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", type);
  response.end(body);
}
