import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { bundleAssets } from "../src/plugins/bundle-assets.ts";
import { readAppearance } from "../src/plugins/read-archive.ts";
import { componentNames } from "../templates/components/team/replaceable.ts";
import { siteYaml } from "./support/archive.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const styleOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const appearance = await readAppearance(temporaryFolder(files, onTestFinished));
  const { files: assets } = await bundleAssets(appearance);
  return assets.find(({ path }) => path.startsWith("/assets/site-"))?.text ?? "";
};

test("docs/looks.md names every custom property of the site, and no other", () => {
  const [own = ""] = /:root \{[^}]*\}/.exec(readFileSync("templates/styles/tokens.css", "utf8")) ?? [];
  const defined = [...own.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name);
  const rows = readFileSync("docs/looks.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `--"))
    .map((line) => line.split("|")[1] ?? "");
  const documented = [...rows.join().matchAll(/`(--[\w-]+)`/g)].map(([, name]) => name);
  expect(new Set(documented)).toEqual(new Set(defined));
});

test("docs/looks.md names every component that a team may replace, with its props", () => {
  const props = readFileSync("templates/components/team/props.ts", "utf8");
  const documented = readFileSync("docs/looks.md", "utf8").matchAll(
    /^\| `([A-Z]\w+)` \| [^|]+ \| ([^|]+) \|$/gm,
  );
  const named = [...documented].map(([, name = "", list = ""]) => [
    name,
    list.replaceAll("`", "").split(", "),
  ]);
  const defined = componentNames.map((name) => {
    const [, body = ""] = new RegExp(`interface ${name}Props \\{([^}]+)\\}`).exec(props) ?? [];
    return [name, [...body.matchAll(/readonly (\w+):/g)].map(([, property]) => property)];
  });
  expect(named).toEqual(defined);
});

test("a style.css beside site.yaml comes last in the style sheet, after the accent", async () => {
  const style = ":root{--brand:#123456}";
  const text = await styleOf({ "site.yaml": `${siteYaml}\naccent: "#7b2d8b"\n`, "style.css": style });
  expect(text.endsWith(style)).toBe(true);
  expect(text).toContain("--brand:light-dark(#7b2d8b,");
});

test("without a style.css, the style sheet is ours", async () => {
  expect(await styleOf({ "site.yaml": siteYaml })).toBe(await styleOf({}));
});
