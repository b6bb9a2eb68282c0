import type { UserConfig } from "@11ty/eleventy";
import DevServer from "@11ty/eleventy-dev-server";

export interface Options {
  /** The only address that is answered. */
  readonly host: string;
}

export const defaults = { host: "127.0.0.1" } satisfies Options;

/** Serves the site to this machine alone; Eleventy's own server would answer the whole network. */
export function loopbackServer(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { host }: Options = { ...defaults, ...userOptions };
  class LoopbackServer extends DevServer {
    override _serverListen(port: number): void {
      this.server.listen({ port, host });
    }
  }
  DevServer.getServer = (...parameters) => new LoopbackServer(...parameters);
  config.setServerOptions({ showVersion: false });
}
