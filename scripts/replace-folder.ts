import { existsSync, mkdirSync, type RmOptions, readdirSync, renameSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { constants } from "node:os";
import { basename, dirname, join } from "node:path";
import { innermostError } from "../src/plugins/root-cause.ts";
import { systemCode, systemReason } from "../src/plugins/system-error.ts";
import { keepSite, removeOthers, takeSite } from "./earlier-site.ts";
import { assertReplaceable, realPath } from "./replaceable-folder.ts";
import { swapFolders } from "./swap-folders.ts";

/** Tries again, because files may still be written there. */
const patiently: RmOptions = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 };

/**
 * Fills a temporary folder beside the output folder and then replaces the output folder with it in one step. The next call fills
 * the folder that was replaced, so `fill` may find files of an earlier site there. `fill` resolves to the paths of all files of the
 * new site; other files are removed. After an error or Ctrl-C, the output is unchanged and the temporary folder is gone. Refuses to
 * replace a folder that is not the output of a build, or that contains one of the `inputs`.
 */
export async function replaceFolder(
  output: string,
  inputs: readonly string[],
  fill: (folder: string) => Promise<ReadonlySet<string>>,
): Promise<void> {
  const folder = realPath(output);
  assertReplaceable(output, folder, inputs);
  const workFolder = `${workFolderPrefix(folder)}${process.pid}`;
  const old = `${workFolder}-old`;
  const kept = keptFolder(folder);
  // Also at the end of a failed build, which may still be writing when its folder is removed.
  const cleanUp = (): void => {
    if (!keepSite(workFolder, kept)) rmSync(workFolder, patiently);
  };
  const stop = (signal: NodeJS.Signals): void => {
    console.error(`The build was stopped; ${output} is unchanged.`);
    process.exit(128 + constants.signals[signal]);
  };
  const isUsed = await makeWorkFolder(output, folder, workFolder);
  process.on("exit", cleanUp).on("SIGINT", stop).on("SIGTERM", stop);
  // The earlier site may cause the error, for example on a full disk, so try once more without it.
  const fillEmpty = async (error: unknown): Promise<ReadonlySet<string>> => {
    if (!isUsed || systemCode(innermostError(error)) === null) throw error;
    await remove(workFolder);
    mkdirSync(workFolder);
    return fill(workFolder);
  };
  try {
    await removeOthers(workFolder, await fill(workFolder).catch(fillEmpty));
    // Signals are handled only after synchronous code ends, so this step cannot be interrupted.
    swapFolders(output, folder, workFolder, old);
  } catch (error) {
    await keepOrRemove(workFolder, kept);
    throw error;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
  process.off("exit", cleanUp);
  // If a signal stops this, the next build does it.
  await Promise.all([keepOrRemove(workFolder, kept), keepOrRemove(old, kept)]);
}

/** True if the work folder holds the files of an earlier site. */
async function makeWorkFolder(output: string, folder: string, workFolder: string): Promise<boolean> {
  try {
    await cleanUpLeftovers(folder);
    // In two steps: on a read-only disk, the recursive call says that nothing exists.
    mkdirSync(dirname(workFolder), { recursive: true });
    if (takeSite(keptFolder(folder), workFolder)) return true;
    mkdirSync(workFolder);
    return false;
  } catch (error) {
    throw new Error(`${output} cannot be created: ${systemReason(error)}.`);
  }
}

/**
 * Keeps or removes what killed builds left behind, and restores the previous site if one of them had just moved it
 * away.
 */
async function cleanUpLeftovers(folder: string): Promise<void> {
  const parent = dirname(folder);
  const prefix = basename(workFolderPrefix(folder));
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const [, pid, old] =
      /^(\d+)(-old)?$/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : "") ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const path = join(parent, name);
    if (old && !existsSync(folder)) renameSync(path, folder);
    else await keepOrRemove(path, keptFolder(folder));
  }
}

/** Start of the paths of all temporary folders of an output folder. */
function workFolderPrefix(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}-building-`);
}

/** The site that was replaced, until the next build fills its folder. */
function keptFolder(folder: string): string {
  return `${workFolderPrefix(folder)}earlier`;
}

async function keepOrRemove(site: string, kept: string): Promise<void> {
  if (!keepSite(site, kept)) await remove(site);
}

/** Several files at a time: some disks wait for each, and a site of thousands of files would take minutes. */
function remove(folder: string): Promise<void> {
  return rm(folder, patiently);
}

export function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) !== "ESRCH";
  }
}
