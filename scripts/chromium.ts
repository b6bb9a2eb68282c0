import { spawnSync } from "node:child_process";
import { findChromium } from "./find-chromium.ts";

/** Tests never skip for want of a browser: there is one, or it is installed, or this says how to get one and fails. */
if (findChromium(process.env) === null && !installChromium()) {
  console.error(
    process.env.CHROME_PATH
      ? `CHROME_PATH names ${process.env.CHROME_PATH}, which is no program; set it to the path of Chromium or Google Chrome.`
      : "The tests need a browser: install Chromium or Google Chrome, or set CHROME_PATH to the path of one.",
  );
  process.exitCode = 1;
}

/** Debian's own package, where this process may install it. What apt-get prints is shown if it fails. */
function installChromium(): boolean {
  if (process.env.CHROME_PATH || process.getuid?.() !== 0 || run("apt-get", ["--version"]) !== "")
    return false;
  console.log("The tests need a browser; installing Chromium by apt-get.");
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  // The lists of packages may be missing or out of date.
  const complaint = run("apt-get", install) && (run("apt-get", ["update"]) || run("apt-get", install));
  if (complaint) console.error(complaint);
  return complaint === "" && findChromium(process.env) !== null;
}

/** What a program printed where it failed; empty where it did not. */
function run(program: string, parameters: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status === 0) return "";
  return error ? error.message : `${program} ${parameters.join(" ")}\n${stdout}${stderr}`;
}
