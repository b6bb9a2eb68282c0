import type { BuildEvent, RenderedPage, UserConfig } from "@11ty/eleventy";

type After = BuildEvent & { readonly results: readonly RenderedPage[] };

/** An Eleventy config that only remembers what a plugin asks of it, and can play a build's events. */
export interface FakeConfig {
  readonly config: UserConfig;
  readonly before: () => Promise<void>;
  readonly after: (output: string, outputMode?: BuildEvent["outputMode"]) => Promise<void>;
}

export function fakeConfig(): FakeConfig {
  const listeners: { event: string; listener: (event: After) => void | Promise<void> }[] = [];
  const nothing = (): void => undefined;
  const config: UserConfig = {
    addPlugin: nothing,
    addExtension: nothing,
    addCollection: nothing,
    addGlobalData: nothing,
    addTemplate: nothing,
    addWatchTarget: nothing,
    setEventEmitterMode: nothing,
    setServerOptions: nothing,
    on: (event: string, listener: (event: After) => void | Promise<void>) => {
      listeners.push({ event, listener });
    },
  };
  const play = async (name: string, output: string, outputMode: BuildEvent["outputMode"]): Promise<void> => {
    const event: After = {
      directories: { input: "templates", output },
      runMode: "build",
      outputMode,
      results: [],
    };
    for (const { event: own, listener } of listeners) if (own === name) await listener(event);
  };
  return {
    config,
    before: () => play("eleventy.before", "_site", "fs"),
    after: (output, outputMode = "fs") => play("eleventy.after", output, outputMode),
  };
}
