import type { UserConfig } from "@11ty/eleventy";
import type { VNode } from "preact";
import { renderPage } from "./render-page.ts";

export interface Options {
  /** File name extension of templates. */
  readonly extension: string;
}

export const defaults = { extension: "11ty.tsx" } satisfies Options;

/** A module of `templates/`: its front matter, and the page that it makes of Eleventy's data. */
interface TemplateModule {
  readonly data: Readonly<Record<string, unknown>>;
  readonly default: (data: unknown) => VNode;
}

/** Renders templates that return JSX, which escapes all text. See https://www.11ty.dev/docs/languages/custom/. */
export function tsxPages(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { extension }: Options = { ...defaults, ...userOptions };
  const load = (inputPath: string): Promise<TemplateModule> => {
    const name = inputPath.replace(/^.*\//, "").slice(0, -`.${extension}`.length);
    // Written so that the templates are compiled with the code that loads them.
    return import(`../../templates/${name}.11ty.tsx`);
  };
  config.addExtension(extension, {
    read: false,
    getInstanceFromInputPath: load,
    getData: ["data"],
    compile: async (_, inputPath) => {
      const { default: page } = await load(inputPath);
      return (data) => renderPage(page(data));
    },
  });
}
