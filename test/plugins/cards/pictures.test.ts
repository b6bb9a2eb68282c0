import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bundleAssets } from "../../../src/plugins/bundle-assets.ts";
import { pictures } from "../../../src/plugins/cards/pictures.ts";
import { fakeConfig } from "../../support/fake-config.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "minutebook-pictures-"));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

test("a drawing is published as PNG, so that none of its code is, and a PNG as it is", async () => {
  const { config, after } = fakeConfig();
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" onload="go()"><path d="M0 0h4v2z"/></svg>';
  const size = { width: 4, height: 2 };
  pictures(config, {
    site: {
      pictures: [
        { ...size, kind: "svg", bytes: new TextEncoder().encode(svg), path: "/assets/logo-1.png" },
        { ...size, kind: "png", bytes: new Uint8Array([1, 2, 3]), path: "/assets/favicon-1.png" },
      ],
    },
  });
  await after(folder);
  const drawn = await readFile(join(folder, "assets/logo-1.png"));
  expect(drawn.subarray(1, 4).toString()).toBe("PNG");
  expect({ width: drawn.readUInt32BE(16), height: drawn.readUInt32BE(20) }).toEqual({
    width: 256,
    height: 128,
  });
  expect([...(await readFile(join(folder, "assets/favicon-1.png")))]).toEqual([1, 2, 3]);
});

test("the style sheet has the colour of the site, at an address of its own", async () => {
  const plain = await bundleAssets({ language: "en", accent: null, style: null });
  const purple = await bundleAssets({
    language: "en",
    accent: { light: "#7b2d8b", dark: "#d9a0e6" },
    style: null,
  });
  const sheet = purple.files.find(({ path }) => path === purple.paths["site.css"]);
  expect(sheet?.text).toContain("--brand:light-dark(#7b2d8b,#d9a0e6)");
  expect(purple.paths["site.css"]).not.toBe(plain.paths["site.css"]);
});
