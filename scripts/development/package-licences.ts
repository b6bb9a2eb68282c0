/** Licences that let anyone use and pass on a package; those of MPL-2.0 ask only for changes of their own files. */
const allowed = new Set([
  ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "MPL-2.0"],
  ...["Python-2.0", "Zlib", "CC0-1.0", "Unlicense", "OFL-1.1"],
  // The package duck calls its BSD-2-Clause so.
  "BSD",
]);

export interface PackageLicence {
  readonly name: string;
  /** SPDX expression; empty if the package names none. See https://spdx.org/licenses/ */
  readonly licence: string;
}

/** The licence of every package in a `package-lock.json`. */
export function packageLicences(lock: string): PackageLicence[] {
  const { packages }: { packages: Readonly<Record<string, { readonly license?: string }>> } =
    JSON.parse(lock);
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .map(([path, { license = "" }]) => ({ name: path.replace(/^.*node_modules\//, ""), licence: license }));
}

/** Those with a licence that is not on the list: of several joined by OR one must be, of those joined by AND each. */
export function forbiddenLicences(packages: readonly PackageLicence[]): PackageLicence[] {
  return packages.filter(
    ({ licence }) =>
      !licence
        .replace(/[()]/g, "")
        .split(/ OR /)
        .some((choice) => choice.split(/ AND /).every((name) => allowed.has(name))),
  );
}
