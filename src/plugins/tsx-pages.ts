import type { UserConfig } from "@11ty/eleventy";
import { isValidElement } from "preact";
import { renderPage } from "./render-page.ts";

export interface Options {
  /** File name extensions of templates. */
  readonly extensions: readonly string[];
}

export const defaults = { extensions: ["11ty.tsx"] } satisfies Options;

/** Renders templates that return JSX, which escapes all text. See https://www.11ty.dev/docs/languages/custom/. */
export function tsxPages(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const options: Options = { ...defaults, ...userOptions };
  config.addExtension(options.extensions, {
    key: "11ty.js",
    compile: () =>
      async function (data) {
        const rendered = await this.defaultRenderer(data);
        return isValidElement(rendered) ? renderPage(rendered) : rendered;
      },
  });
}
