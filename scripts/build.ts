import { buildSite } from "./build-site.ts";
import { fail } from "./fail.ts";
import { readOptions } from "./options.ts";

const options = readOptions({
  usage: "npm run build -- [options]",
  purpose: "Builds the archive. Minutes with errors stop the build, and the earlier output stays as it was.",
  options: ["content", "output", "base-path", "url", "quarantine"],
});

try {
  await buildSite(options, options.output);
  console.log(`The site is in ${options.output}.`);
} catch (error) {
  fail(error, `Nothing was built, and ${options.output} is as it was.`);
}
