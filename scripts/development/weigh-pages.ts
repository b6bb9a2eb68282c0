import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSite } from "../build-site.ts";
import { fail } from "../fail.ts";
import { readOptions } from "../options.ts";
import { browseFolder } from "./browse-folder.ts";
import { costOf } from "./page-cost.ts";
import { writeGrownArchive } from "./write-grown-archive.ts";

/** A page of every kind whose size grows with the archive, and the latest meeting. */
const pages = [
  ...[
    "",
    "meetings/2020-12-14/",
    "meetings/",
    "meetings/2019/",
    "trends/",
    "releases/",
    "releases/3.5.22/",
    "people/",
  ],
  ...["people/mat/", "people/mat/2019/", "topics/", "topics/2019/", "actions/", "actions/2019/"],
  ...["decisions/", "support/", "support/2019/"],
];

const options = readOptions({
  usage: "npm run weigh",
  purpose: `Builds an archive of ten years and prints what each kind of page costs in Chromium: kilobytes over the wire, nodes, and
the milliseconds in which a processor four times as slow as this one is blocked for longer than 50 ms.`,
  options: [],
});

const folder = await mkdtemp(join(tmpdir(), "minutebook-weigh-"));
try {
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  writeGrownArchive(content, 520, "2011-01-03", 7);
  await buildSite({ ...options, content, basePath: "/", quiet: true, skip: ["search", "cards"] }, site);
  const done = await browseFolder(site, async (page, url) => {
    for (const path of pages) {
      const { kilobytes, nodes, blocked } = await costOf(page, url + path, 4);
      console.log(
        `/${path}`.padEnd(22) +
          `${kilobytes.toFixed(1)} KB, ${nodes} nodes, blocked for ${blocked.toFixed(0)} ms`,
      );
    }
    return true;
  });
  if (done === null) fail("There is no browser; `npm test` installs one or says how to get it.");
} catch (error) {
  fail(error);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
