import type { BuildEvent, RenderedPage, UserConfig } from "@11ty/eleventy";

type After = BuildEvent & { readonly results: RenderedPage[] };

/** An Eleventy config that records the listeners of a plugin, and can emit the events of a build. */
export interface FakeConfig {
  readonly config: UserConfig;
  readonly before: () => Promise<void>;
  readonly after: (output: string, outputMode?: BuildEvent["outputMode"]) => Promise<void>;
}

export function fakeConfig(
  runMode: BuildEvent["runMode"] = "build",
  results: RenderedPage[] = [],
): FakeConfig {
  const listeners: { event: string; listener: (event: After) => void | Promise<void> }[] = [];
  const nothing = (): void => undefined;
  const config: UserConfig = {
    addPlugin: nothing,
    addTemplate: nothing,
    addTemplateFormats: nothing,
    addWatchTarget: nothing,
    ignores: new Set<string>(),
    setEventEmitterMode: nothing,
    on: (event: string, listener: (event: After) => void | Promise<void>) => {
      listeners.push({ event, listener });
    },
  };
  const emit = async (name: string, output: string, outputMode: BuildEvent["outputMode"]): Promise<void> => {
    const event: After = {
      directories: { input: "templates", output },
      runMode,
      outputMode,
      results,
    };
    for (const { event: own, listener } of listeners) if (own === name) await listener(event);
  };
  return {
    config,
    before: () => emit("eleventy.before", "_site", "fs"),
    after: (output, outputMode = "fs") => emit("eleventy.after", output, outputMode),
  };
}
