import { statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, join } from "node:path";
import DevServer from "@11ty/eleventy-dev-server";
import Problem from "../../templates/many/problem.tsx";
import { oneLine } from "../format/diagnostics.ts";
import { renderPage } from "../plugins/pages/render-page.ts";
import { rootCause } from "../plugins/root-cause.ts";

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

/**
 * Serves the site to this machine with Eleventy's server, which tells browsers to reload. What goes wrong is shown as a page, and
 * the server stays. See https://www.11ty.dev/docs/dev-server/
 */
export function createSiteServer({ basePath, folder, file, folderReady }: Answers): SiteServer {
  class LoopbackServer extends DevServer {
    override _serverListen(port: number): void {
      this.server.listen({ port, host });
    }
  }
  const answer = async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const path = sitePath(request.url ?? "/", basePath);
    if (path === undefined) return end(response, 400, "This address is malformed.\n");
    if (path !== null && !isFile(join(folder, path))) {
      const made = await file(path);
      const name = path.endsWith("/") ? "index.html" : path;
      if (made !== null) return end(response, 200, made, server.getFileContentType(name, response));
      if (isFolderName(path) && (await file(`${path}/`)) !== null) {
        response.setHeader("Location", `${basePath}${path.slice(1)}/`);
        return end(response, 301, "");
      }
    }
    await folderReady();
    next();
  };
  const server = new LoopbackServer("minutebook", folder, {
    pathPrefix: basePath,
    messageOnStart: ({ hosts }: { readonly hosts: readonly string[] }) => `Serving at ${hosts.join(" or ")}`,
    logger: { info: console.log, log: () => undefined, error: () => undefined },
    middleware: [
      (request: IncomingMessage, response: ServerResponse, next: () => void) =>
        answer(request, response, next).catch((error: unknown) =>
          end(response, 500, problemPage(error), "text/html; charset=utf-8"),
        ),
    ],
  });
  return {
    async serve(port) {
      server.serve(port);
      await server.ready();
      const address = server.server.address();
      return typeof address === "object" && address !== null ? address.port : port;
    },
    reload: () => server.reload({ files: [] }),
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

function end(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type = "text/plain; charset=utf-8",
): void {
  response.statusCode = status;
  response.setHeader("Content-Type", type);
  response.end(body);
}
