import type { UserConfig } from "@11ty/eleventy";
import DevServer from "@11ty/eleventy-dev-server";

export interface Options {
  readonly port: number;
}

export const defaults = { port: 8080 } satisfies Options;

/** Serves the site to this machine alone; Eleventy's own server would answer the whole network. */
export function loopbackServer(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const options: Options = { ...defaults, ...userOptions };
  DevServer.getServer = (...parameters) => new LoopbackServer(...parameters);
  config.setServerOptions({ port: options.port, showVersion: false });
}

class LoopbackServer extends DevServer {
  override _serverListen(port: number): void {
    this.server.listen({ port, host: "127.0.0.1" });
  }
}
