/** The part of Eleventy 3 that we use; it has no types of its own. See https://www.11ty.dev/docs/config/. */
declare module "@11ty/eleventy" {
  export interface BuildEvent {
    readonly directories: { readonly input: string; readonly output: string };
    readonly runMode: "build" | "watch" | "serve";
    readonly outputMode: "fs" | "json" | "ndjson";
  }

  export interface RenderedPage {
    readonly url: string;
    readonly inputPath: string;
    readonly outputPath: string;
    readonly content: string;
  }

  export interface UserConfig {
    addPlugin<Options>(
      plugin: (config: UserConfig, options: Options) => void | Promise<void>,
      options: Options,
    ): void | Promise<void>;
    addTemplateFormats(formats: string): void;
    /** Rebuilds when a file in the folder changes; with `resetConfig`, it runs the config again first. */
    addWatchTarget(folder: string, options: { readonly resetConfig: boolean }): void;
    /** Paths of which nothing is a template. */
    readonly ignores: Pick<Set<string>, "add">;
    addTemplate(inputPath: string, content: () => string, data: Readonly<Record<string, unknown>>): void;
    on(event: "eleventy.before", listener: (event: BuildEvent) => void | Promise<void>): void;
    on(
      event: "eleventy.after",
      listener: (event: BuildEvent & { readonly results: RenderedPage[] }) => void | Promise<void>,
    ): void;
    setEventEmitterMode(mode: "parallel" | "sequential"): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath?: string;
        quietMode?: boolean;
        source?: "cli" | "script";
        runMode?: "build" | "serve";
        config?: (config: UserConfig) => void | Promise<void>;
      },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
    toJSON(): Promise<RenderedPage[]>;
  }
}

/** See https://www.11ty.dev/docs/dev-server/. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

  export default class EleventyDevServer {
    constructor(
      name: string,
      directory: string,
      options: {
        pathPrefix: string;
        liveReload: boolean;
        messageOnStart: (about: { readonly hosts: readonly string[] }) => string;
        logger: Readonly<Record<"info" | "log" | "error", (message: string) => void>>;
        middleware: readonly Middleware[];
      },
    );
    server: Server;
    /** There is one once the server is ready. */
    updateServer: {
      on(
        event: "connection",
        listener: (socket: { send(message: string): void }, request: IncomingMessage) => void,
      ): void;
    };
    serve(port: number): void;
    ready(): Promise<unknown>;
    close(): Promise<unknown>;
    reload(event: { readonly files: readonly string[] }): void;
    /** Undefined for unknown types. */
    getFileContentType(path: string, response: ServerResponse): string | undefined;
    _serverListen(port: number): void;
  }
}
