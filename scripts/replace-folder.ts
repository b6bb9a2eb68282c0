import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { constants } from "node:os";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { systemCode, systemReason } from "../src/plugins/system-error.ts";

/** Tells our own output from a folder that holds somebody's files. */
export const marker = ".minutebook";

/**
 * Fills a new folder beside another one, and then puts it in its place in one step. Whatever happens in between, an
 * error or Ctrl-C, the folder is as it was and nothing is left beside it. Folders that hold something else than an
 * earlier site, or that hold one of the `needed` ones, are refused before anything is done.
 */
export async function replaceFolder(
  output: string,
  needed: readonly string[],
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = realPath(output);
  refuseUnfit(output, folder, needed);
  const workFolder = `${siblings(folder)}${process.pid}`;
  const old = `${workFolder}-old`;
  const cleanUp = (): void => remove(workFolder);
  const stop = (signal: NodeJS.Signals): void => {
    console.error(`The build was stopped, and ${output} is as it was.`);
    process.exit(128 + constants.signals[signal]);
  };
  makeWorkFolder(output, folder, workFolder);
  process.on("exit", cleanUp).on("SIGINT", stop).on("SIGTERM", stop);
  try {
    await fill(workFolder);
    // Nothing can come between these steps, for a signal waits until the end of a function.
    swap(output, folder, workFolder, old);
    remove(old);
    process.off("exit", cleanUp);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    cleanUp();
  }
}

function refuseUnfit(output: string, folder: string, needed: readonly string[]): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Error(`${output} is a file; choose a folder as --output.`);
  const inside = needed.find((path) => holds(folder, realPath(path)));
  if (inside !== undefined)
    throw new Error(
      `${output} holds ${resolve(inside)}, which the build needs, so it cannot be replaced; choose another --output.`,
    );
  const entries = readdirSync(folder);
  if (entries.length > 0 && !entries.includes(marker))
    throw new Error(
      `${output} holds files that no build made, so it is left alone; choose another --output, or empty it.`,
    );
}

function makeWorkFolder(output: string, folder: string, workFolder: string): void {
  try {
    sweep(folder);
    mkdirSync(workFolder, { recursive: true });
  } catch (error) {
    throw new Error(`${output} cannot be made: ${systemReason(error)}.`);
  }
}

/** Clears up after builds that were killed. The earlier site is put back where one of them had just taken it away. */
function sweep(folder: string): void {
  const parent = dirname(folder);
  const prefix = basename(siblings(folder));
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const [, pid, old] =
      /^(\d+)(-old)?$/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : "") ?? [];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const path = join(parent, name);
    if (old && !existsSync(folder)) renameSync(path, folder);
    else remove(path);
  }
}

function swap(output: string, folder: string, replacement: string, old: string): void {
  const exists = existsSync(folder);
  try {
    if (exists) renameSync(folder, old);
  } catch (error) {
    if (!["EBUSY", "EXDEV"].includes(systemCode(error) ?? ""))
      throw new Error(`${output} cannot be replaced: ${systemReason(error)}.`);
    throw new Error(
      `${output} is a mount point or lies on another disk, so it cannot be replaced in one step; choose a folder inside it as --output, such as ${join(output, "site")}.`,
    );
  }
  try {
    renameSync(replacement, folder);
  } catch (error) {
    if (exists) renameSync(old, folder);
    throw new Error(`${output} cannot be written: ${systemReason(error)}.`);
  }
}

/** What the names of all work folders of an output folder start with. */
function siblings(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}-building-`);
}

/** Late writes of a build that failed may come in between; they are waited for. */
function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) !== "ESRCH";
  }
}

/** Links followed, as far as the path exists. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync.native(path) : resolve(path);
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== "..";
}
