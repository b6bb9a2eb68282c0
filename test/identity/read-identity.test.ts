import { describe, expect, test } from "vitest";
import { readIdentity } from "../../src/identity/read-identity.ts";
import { readSettings } from "../../src/minutes/settings-file.ts";
import { siteYaml } from "../support/archive.ts";
import { sourceFile } from "../support/minutes.ts";

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 32"><path d="M0 0h9v9z"/></svg>';
/** The first chunk of a PNG that is 64 pixels wide and 32 high. */
const png = new Uint8Array([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 64, 0, 0, 0, 32],
]);

/** What these lines of `site.yaml` mean beside some files. */
function identityOf(lines: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const pictures = Object.entries(files).map(([name, content]) => ({
    path: `content/${name}`,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
  const { identity, positionOf, settings } = readSettings(sourceFile(`${siteYaml}${lines}\n`, "site.yaml"));
  expect(settings).not.toBeNull();
  return readIdentity(identity, pictures, "site.yaml", positionOf);
}

/** Severity, rule and words of each finding. */
function findings(lines: string, files?: Readonly<Record<string, string | Uint8Array>>): string[] {
  return identityOf(lines, files).diagnostics.map(
    ({ severity, ruleId, message, hint }) => `${severity} ${ruleId} ${message}; ${hint}`,
  );
}

describe("the accent", () => {
  test("gets a lighter shade for dark pages", () => {
    const { identity, diagnostics } = identityOf('accent: "#7B2D8B"');
    expect(diagnostics).toEqual([]);
    expect(identity.accent?.light).toBe("#7b2d8b");
    expect(identity.accent?.dark).not.toBe("#7b2d8b");
  });

  test("is reported where it cannot be read, with a shade that can, which pages use", () => {
    const { identity, diagnostics } = identityOf('accent: "#ffb000"');
    expect(diagnostics).toMatchObject([
      {
        ruleId: "accent-contrast",
        severity: "warning",
        line: siteYaml.split("\n").length,
        message: expect.stringContaining("has a contrast of 1.8 with the light page, and text needs 4.5"),
        hint: `write "${identity.accent?.light}", or another colour that is darker`,
      },
    ]);
  });

  test("may be one colour for light and one for dark pages, and each is checked", () => {
    expect(findings('accent: { light: "#0b5a5e", dark: "#0b5a5e" }')).toEqual([
      expect.stringMatching(/^warning accent-contrast .* with the dark page.* lighter$/),
    ]);
  });
});

describe("a logo", () => {
  test("may be an SVG or a PNG, with one for each theme", () => {
    const { identity, diagnostics } = identityOf("logo: { light: a.svg, dark: b.png }", {
      "a.svg": drawing,
      "b.png": png,
    });
    expect(diagnostics).toEqual([]);
    expect(identity.logo).toMatchObject({
      light: { kind: "svg", width: 96, height: 32, path: expect.stringMatching(/^\/assets\/logo-\w+\.png$/) },
      dark: { kind: "png", width: 64, height: 32 },
    });
  });

  test.for<readonly [string, string, Readonly<Record<string, string | Uint8Array>>, string]>([
    ["is missing", "logo.svg", { "logos.svg": drawing }, 'did you mean "logos.svg"?'],
    ["is no PNG", "logo.png", { "logo.png": drawing }, '"logo.png" is not a PNG file'],
    ["is too large", "logo.png", { "logo.png": new Uint8Array(30_000) }, "has 30 KB, and may have 20 KB"],
    ["has no size", "logo.svg", { "logo.svg": "<svg/>" }, "does not say its size"],
    ["has a script", "logo.svg", { "logo.svg": `${drawing}<script>` }, "contains script"],
    [
      "takes in a file",
      "logo.svg",
      { "logo.svg": '<svg><x:image href="/etc/a.png"/></svg>' },
      "contains image",
    ],
    ["repeats shapes", "logo.svg", { "logo.svg": '<svg><use href="#a"/></svg>' }, "contains use"],
    [
      "has entities",
      "logo.svg",
      { "logo.svg": "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>" },
      "contains DOCTYPE",
    ],
  ])("that %s is an error and is left out", ([, name, files, words]) => {
    const { identity, diagnostics } = identityOf(`logo: ${name}`, files);
    expect(identity.logo).toBeNull();
    expect(diagnostics).toMatchObject([{ ruleId: "picture", severity: "error" }]);
    expect(findings(`logo: ${name}`, files)[0]).toContain(words);
  });
});

test("a site without these keys has none of its own, and nothing is reported", () => {
  expect(identityOf("")).toEqual({ identity: { accent: null, logo: null, favicon: null }, diagnostics: [] });
});

test.for([
  ["accent: teal", 'a colour such as "#0b5a5e" in quotes'],
  ["logo: pictures/logo.svg", "the name of an SVG or PNG file beside site.yaml"],
  ["favicon: icon.ico", "the name of an SVG or PNG file beside site.yaml"],
])("`%s` is an error of site.yaml", ([lines = "", expected]) => {
  const { settings, diagnostics } = readSettings(sourceFile(`${siteYaml}${lines}\n`, "site.yaml"));
  expect(settings).toBeNull();
  expect(diagnostics.map(({ message }) => message).join()).toContain(expected);
});
