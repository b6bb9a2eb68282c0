import { readFileSync } from "node:fs";
import { countsOf } from "../../src/format/numbers.ts";
import { readCommandLine } from "../options.ts";
import { forbiddenLicences, packageLicences } from "./package-licences.ts";

readCommandLine(
  {
    usage: "npm run licences",
    purpose: "Prints the licences of all locked packages, and fails if one is not on our list.",
    options: [],
  },
  () => null,
);

const packages = packageLicences(readFileSync("package-lock.json", "utf8"));
for (const [licence, count] of [...countsOf(packages.map((one) => one.licence))].toSorted(
  ([, a], [, b]) => b - a,
))
  console.log(`${count} ${licence}`);
const forbidden = forbiddenLicences(packages);
for (const { name, licence } of forbidden)
  console.error(`${name} has the licence "${licence}", which is not on the list in package-licences.ts.`);
if (forbidden.length > 0) process.exitCode = 1;
