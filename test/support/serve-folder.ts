import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/** Files that are served uncompressed. */
const compact: Readonly<Record<string, string>> = {
  ".gif": "image/gif",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
};

export interface ServedFolder {
  /** `http://127.0.0.1:12345`, without the base path. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site below its base path as GitHub Pages does: compressed, with `404.html` for missing files. */
export async function serveFolder(folder: string, basePath: string): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const file = await readAt(folder, basePath, request.url ?? "/");
    const ending = extname(file?.path ?? "404.html");
    const packed = types[ending];
    const bytes = file?.bytes ?? (await readFile(join(folder, "404.html")));
    const isPacked = packed !== undefined && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    response.writeHead(file ? 200 : 404, {
      "content-type": packed ?? compact[ending] ?? "application/octet-stream",
      ...(isPacked ? { "content-encoding": "gzip" } : {}),
    });
    response.end(isPacked ? gzipSync(bytes) : bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Null if the address is outside the base path, or there is no such file. */
async function readAt(
  folder: string,
  basePath: string,
  address: string,
): Promise<{ path: string; bytes: Buffer } | null> {
  const { pathname } = new URL(address, "http://127.0.0.1");
  if (!pathname.startsWith(basePath)) return null;
  const below = normalize(`/${decodeURIComponent(pathname.slice(basePath.length))}`);
  const path = join(folder, below.endsWith("/") ? `${below}index.html` : below);
  try {
    return { path, bytes: await readFile(path) };
  } catch {
    return null;
  }
}
