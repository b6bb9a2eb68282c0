import type { UserConfig } from "@11ty/eleventy";
import DevServer from "@11ty/eleventy-dev-server";

export interface Options {
  /** The only address that the server listens on. */
  readonly host: string;
}

export const defaults = { host: "127.0.0.1" } satisfies Options;

/**
 * Serves the site to this machine only; Eleventy's server listens on all network interfaces.
 * See https://www.11ty.dev/docs/dev-server/.
 */
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
