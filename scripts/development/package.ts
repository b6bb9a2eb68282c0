import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleClient, bundleWorker } from "../../src/plugins/client/client-code.ts";
import { everyLanguage } from "../../src/texts/every-language.ts";
import { compileInto } from "../compile.js";
import { readCommandLine } from "../options.ts";
import { copyTypes } from "./package-types.ts";

readCommandLine(
  {
    usage: "npm run prepack",
    purpose:
      "Makes dist/, which an installed package runs: compiled code, what browsers load in each language, and types. npm pack calls it.",
    options: [],
  },
  () => null,
);

const folder = "dist";
rmSync(folder, { recursive: true, force: true });
const entryPoints = [
  "scripts/minutebook.ts",
  "scripts/serve.ts",
  ".eleventy.ts",
  "src/plugins/hosting/minutebook.ts",
  "src/plugins/parsing/parse-thread.ts",
  "src/plugins/writing/write-thread.ts",
  "templates/components.ts",
  "templates/jsx-runtime.ts",
  "scripts/importing/read-thread.ts",
];
await compileInto(folder, entryPoints, false);
chmodSync(join(folder, "scripts/minutebook.js"), 0o755);

const client = join(folder, "client");
mkdirSync(client);
for (const { language } of everyLanguage)
  writeFileSync(join(client, `${language}.json`), JSON.stringify(await bundleClient(language)));
for (const worker of ["offline", "unregister"] as const)
  writeFileSync(join(client, `${worker}-worker.js`), await bundleWorker(worker));

const types = mkdtempSync(join(tmpdir(), "minutebook-types-"));
try {
  execFileSync("npx", ["tsc", "--project", "tsconfig.package.json", "--outDir", types], { stdio: "inherit" });
  copyTypes(types, join(folder, "types"), [
    "src/plugins/hosting/minutebook.d.ts",
    "templates/components.d.ts",
    "templates/jsx-runtime.d.ts",
  ]);
} finally {
  rmSync(types, { recursive: true });
}
