import { spawnSync } from "node:child_process";
import { findChromium } from "./find-chromium.ts";

/**
 * Tests are never skipped for lack of a browser: it is found, or installed, or this fails and says how to get
 * one.
 */
if (findChromium(process.env) === null && !installChromium()) {
  console.error(
    process.env.CHROME_PATH
      ? `CHROME_PATH names ${process.env.CHROME_PATH}, which is not a program; set it to the path of Chromium or Google Chrome.`
      : "The tests need a browser: install Chromium or Google Chrome, or set CHROME_PATH to its path.",
  );
  process.exitCode = 1;
}

/** Installs Debian's package, if this process may. Prints the output of apt-get only if it fails. */
function installChromium(): boolean {
  if (process.env.CHROME_PATH || process.getuid?.() !== 0 || run("apt-get", ["--version"]) !== "")
    return false;
  console.log("The tests need a browser; installing Chromium with apt-get.");
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  // The package lists may be missing or out of date.
  const failure = run("apt-get", install) && (run("apt-get", ["update"]) || run("apt-get", install));
  if (failure) console.error(failure);
  return failure === "" && findChromium(process.env) !== null;
}

/** The output of a program that failed; empty if it succeeded. */
function run(program: string, parameters: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status === 0) return "";
  return error ? error.message : `${program} ${parameters.join(" ")}\n${stdout}${stderr}`;
}
