import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { elementsOf } from "../support/html.ts";
import { images, talkative } from "../support/images.ts";
import { runBuild } from "../support/run-build.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const body = [
  "![The pier](images/Pier.JPG)",
  "![The plan](../plan.png)",
  "![Elsewhere](images/link.png)",
  "[![The pier](images/Pier.JPG)](https://ferry.example/)",
].join("\n\n");
const folder = temporaryFolder(
  {
    "content/site.yaml": "title: Ferry minutes\nurl: https://ferry.example/minutes/\n",
    "content/minutes/2020-09-14.md": `---\ndate: 2020-09-14\n---\n\n${body}\n`,
    "content/minutes/images/Pier.JPG": talkative.jpg,
    "content/minutes/images/unused.png": images.png,
    "content/plan.png": talkative.png,
    "secret.png": images.png,
  },
  afterAll,
);
const site = join(folder, "site");
const built = (path: string): Buffer => readFileSync(join(site, path));

beforeAll(async () => {
  symlinkSync(join(folder, "secret.png"), join(folder, "content/minutes/images/link.png"));
  await runBuild([
    ...["--content", join(folder, "content"), "--output", site],
    ...["--base-path", "/minutes/", "--skip", "cards"],
  ]);
}, 120_000);

describe("a site of minutes with images", () => {
  test("has the images that minutes show beside their page, and no other", () => {
    const files = readdirSync(site, { recursive: true, encoding: "utf8" });
    expect(new Set(files.filter((file) => /\.(?:png|jpe?g)$/i.test(file)))).toEqual(
      new Set(["meetings/2020-09-14/pier.jpg", "meetings/2020-09-14/plan.png"]),
    );
  });

  test("publishes nothing of where a photo was taken", () => {
    for (const name of ["pier.jpg", "plan.png"])
      expect(built(`meetings/2020-09-14/${name}`).toString("latin1")).not.toContain("boathouse");
  });

  test("shows each with its size, below the base path", () => {
    const shown = elementsOf(built("meetings/2020-09-14/index.html").toString())
      .filter(({ name }) => name === "img")
      .map(({ attributes: { src, width, height, loading } }) => [src, width, height, loading]);
    const pier = ["/minutes/meetings/2020-09-14/pier.jpg", "3", "2", "lazy"];
    expect(shown).toEqual([pier, ["/minutes/meetings/2020-09-14/plan.png", "3", "2", "lazy"], pier]);
  });

  test("gives feeds and files for other programs their full addresses", () => {
    const address = "https://ferry.example/minutes/meetings/2020-09-14/pier.jpg";
    for (const file of ["feed.xml", "feed.json", "meetings/2020-09-14.md", "meetings/2020-09-14.txt"])
      expect(built(file).toString(), file).toContain(address);
  });

  test("lists them among its links", () => {
    expect(built("links.txt").toString()).toContain("\n/meetings/2020-09-14/plan.png\n");
  });
});
