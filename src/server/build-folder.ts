import { relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { eleventyInput } from "../plugins/compiled-code.ts";

/** Lets Eleventy write what a server does not make: style sheets, scripts, fonts and pictures. See https://www.11ty.dev/docs/programmatic/ */
export async function buildFolder(folder: string, configPath: string): Promise<void> {
  const eleventy = new Eleventy(eleventyInput(), relative(process.cwd(), folder), {
    source: "cli",
    configPath,
    quietMode: true,
    runMode: "serve",
  });
  eleventy.disableLogger();
  await eleventy.write();
}
