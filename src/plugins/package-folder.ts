import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of Minutebook itself: the project in a checkout, and the installed package elsewhere. */
const packageFolder = nearestPackage(import.meta.dirname);

/** A file of Minutebook by its path in the package, wherever the command was started. */
export function packageFile(path: string): string {
  return join(packageFolder, path);
}

/** Such as `1.2.0`. */
export function packageVersion(): string {
  return manifest().version;
}

/**
 * The repository on GitHub that the package is from, such as `example/minutebook`, by `repository` of its package.json; null
 * if that does not say.
 */
export function packageRepository(): string | null {
  return gitHubName(manifest().repository);
}

/** `repository` of a package.json: an address, alone or as `url`, or short as `example/minutebook`. */
type PackageRepository = string | { readonly url: string } | undefined;

/** The owner and name on GitHub that `repository` of a package.json says; null if it says none. */
export function gitHubName(repository: PackageRepository): string | null {
  const text = typeof repository === "string" ? repository : (repository?.url ?? "");
  const [, name] = /^(?:github:|.*\bgithub\.com[/:])?([\w-]+\/[\w.-]+?)(?:\.git)?$/.exec(text) ?? [];
  return name ?? null;
}

interface Manifest {
  readonly version: string;
  readonly repository?: PackageRepository;
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(packageFile("package.json"), "utf8"));
}

function nearestPackage(folder: string): string {
  return existsSync(join(folder, "package.json")) || folder === dirname(folder)
    ? folder
    : nearestPackage(dirname(folder));
}
