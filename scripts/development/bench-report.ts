import type { StageCost } from "../../src/plugins/stage.ts";
import type { MeasuredArchive } from "./measured-archive.ts";
import type { Cost } from "./measured-run.ts";

/** The builds of an archive, beside those of Hugo. */
export function archiveLines(measured: MeasuredArchive): string {
  const { meetings, files, bytes, hugo, pages, changed, hugoChanged, search, save } = measured;
  const cost = ({ wall, peak }: Cost): string => `${wall.toFixed(1)} s, ${Math.round(peak)} MB`;
  const against = (own: Cost): string =>
    hugo === null
      ? ""
      : ` (${(own.wall / hugo.wall).toFixed(2)} of Hugo's time, ${(own.peak / hugo.peak).toFixed(2)} of its memory)`;
  return [
    `${meetings} meetings, ${files} files, ${Math.round(bytes / 1e6)} MB: ${(files / meetings).toFixed(1)} files and ${Math.round(bytes / meetings / 1000)} KB each`,
    `  Hugo:            ${hugo === null ? "not on the PATH" : cost(hugo)}`,
    `  all pages:       ${cost(pages)}${against(pages)}`,
    `  one changed:     ${cost(changed)}${against(changed)}`,
    `  the same, Hugo:  ${hugoChanged === null ? "not on the PATH" : cost(hugoChanged)}`,
    `  and the search:  ${cost(search)}${against(search)}`,
    `  save to page:    ${Math.round(save.page)} ms, to the front page ${Math.round(save.frontPage)} ms`,
  ].join("\n");
}

/** What each further meeting costs, from one archive to the next larger one. */
export function slopeLines(all: readonly MeasuredArchive[]): string {
  return all
    .slice(1)
    .map((larger, index) => {
      const smaller = all[index] ?? larger;
      const each = ((larger.pages.wall - smaller.pages.wall) / (larger.meetings - smaller.meetings)) * 1000;
      const share = (100 * larger.pages.wall * smaller.meetings) / (smaller.pages.wall * larger.meetings);
      return `From ${smaller.meetings} to ${larger.meetings} meetings each costs ${each.toFixed(2)} ms; the mean is ${Math.round(share)} % of what it was.`;
    })
    .join("\n");
}

export function stageLine({ stage, wall, cpu, peak }: StageCost): string {
  return `${stage.padEnd(20)} ${wall} ms wall, ${cpu} ms CPU, ${peak} MB at its end`;
}
