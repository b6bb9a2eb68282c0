import { listNames, paths } from "../format/urls.ts";
import type { SiteData } from "../model/site-data.ts";
import { LeakingMinutesError } from "../plugins/leaks/leaking-minutes.ts";
import { LeakError } from "../plugins/leaks/privacy-scan.ts";
import type { MayContinue } from "./background.ts";

/**
 * Makes the pages that show what several meetings say, and returns an error for each that would show private text: no check of
 * one meeting can find what comes together there. Null if something more urgent stops it.
 */
export async function findListLeaks(
  { metadata: { holdings } }: SiteData,
  makeFile: (path: string) => Promise<unknown>,
  mayContinue: MayContinue,
): Promise<readonly string[] | null> {
  const lists = listNames.filter((name) => holdings[name]).map((name) => paths[name]);
  const found: string[] = [];
  for (const path of [paths.home, paths.meetings, paths.new, ...lists]) {
    if (!(await mayContinue())) return null;
    await makeFile(path).catch((error: unknown) => {
      // What else is wrong is shown where the page is opened.
      if (error instanceof LeakingMinutesError || error instanceof LeakError) found.push(error.message);
    });
  }
  return found.flatMap((message) => message.split("\n"));
}
