import { readFileSync } from "node:fs";
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
const counts = new Map<string, number>();
for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
for (const [licence, count] of [...counts].toSorted(([, a], [, b]) => b - a))
  console.log(`${count} ${licence}`);
const forbidden = forbiddenLicences(packages);
for (const { name, licence } of forbidden)
  console.error(`${name} has the licence "${licence}", which is not on the list in package-licences.ts.`);
if (forbidden.length > 0) process.exitCode = 1;
