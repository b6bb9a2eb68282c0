import { expect, test } from "vitest";
import { buildSiteData, type Destination } from "../src/pipeline.ts";
import { siteYaml } from "./support/archive.ts";
import { sourceFile } from "./support/minutes.ts";

function metadata(destination: Destination) {
  const files = {
    settings: sourceFile(siteYaml, "content/site.yaml"),
    people: null,
    minutes: [],
    pictures: [],
    hasMinutesFolder: true,
    skipped: [],
  };
  return buildSiteData(files, destination).site?.metadata;
}

test("the public address is the one of site.yaml", () => {
  expect(metadata({ basePath: "/", url: null })?.url).toBe("https://ferry.example/minutes/");
});

test("a chosen public address takes its place", () => {
  expect(metadata({ basePath: "/", url: "https://elsewhere.example/copy/" })?.url).toBe(
    "https://elsewhere.example/copy/",
  );
});

test("a destination may stop browsers from keeping pages, whatever site.yaml says", () => {
  expect(metadata({ basePath: "/", url: null, offline: false })?.offline).toBe(false);
});
