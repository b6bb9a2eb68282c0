import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { packageProblems } from "../../scripts/development/package-problems.ts";
import { folderHashes } from "../support/folder-hashes.ts";
import { mainText } from "../support/html.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// Packing compiles everything, and a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const execute = promisify(execFile);
const sixFiles = "test/sites/no-settings";
const cleanUps: (() => void)[] = [];
const afterAllTests = (cleanUp: () => void): unknown => cleanUps.push(cleanUp);
afterAll(() => {
  for (const cleanUp of cleanUps) cleanUp();
});

/** An installed package, below `node_modules` of this folder. */
let installed = "";
beforeAll(async () => {
  const folder = temporaryFolder({}, afterAllTests);
  const { stdout } = await execute("npm", ["pack", "--silent", "--pack-destination", folder]);
  const tarball = stdout.trim().split("\n").at(-1) ?? "";
  // The other packages are linked, because tests have no network.
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "minutebook"), { recursive: true });
  for (const name of readdirSync("node_modules"))
    symlinkSync(resolve("node_modules", name), join(modules, name));
  await execute("tar", [
    "xzf",
    join(folder, tarball),
    "-C",
    join(modules, "minutebook"),
    "--strip-components=1",
  ]);
  installed = modules;
});

/** A folder in which Minutebook is installed. */
function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder(files, onTestFinished);
  symlinkSync(installed, join(folder, "node_modules"));
  return folder;
}

function minutebook(folder: string, ...parameters: readonly string[]) {
  const command = join(installed, "minutebook/dist/scripts/minutebook.js");
  return execute(process.execPath, [command, ...parameters], { cwd: folder });
}

function pages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
}

/** What the package runs, without scripts for browsers. */
function runtimeCode(): string {
  const dist = join(installed, "minutebook/dist");
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js") && !file.startsWith("client/"))
    .map((file) => readFileSync(join(dist, file), "utf8"))
    .join("\n");
}

describe("the package", () => {
  test("holds what it names, and nothing that is not needed", () => {
    expect(packageProblems(join(installed, "minutebook"), readFileSync("CHANGELOG.md", "utf8"))).toEqual([]);
  });

  test("asks for every package that it uses, and for no other", () => {
    const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync("package.json", "utf8"),
    );
    const unused = Object.keys(dependencies).filter((name) => !runtimeCode().includes(`"${name}`));
    expect(unused.filter((name) => !runtimeCode().includes(`\`${name}`))).toEqual([]);
  });

  test("needs no package that is for development", () => {
    const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync("package.json", "utf8"),
    );
    // A checkout bundles scripts for browsers itself.
    const used = Object.keys(devDependencies).filter((name) => runtimeCode().includes(`from "${name}"`));
    expect(used).toEqual([]);
  });
});

describe("the command line", () => {
  test("lists its commands", async () => {
    const { stdout } = await minutebook(folderWith(), "--help");
    for (const command of ["init", "start", "build", "check", "new", "import", "links"])
      expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
  });

  test.each(["init", "start", "build", "check", "new", "import", "links", "people", "scan"])(
    "explains %s by its own name",
    async (command) => {
      const { stdout } = await minutebook(folderWith(), command, "--help");
      expect(stdout).toMatch(new RegExp(`^Usage: minutebook ${command}\\b`));
      expect(stdout).not.toContain("npm run");
    },
  );

  test("says which command was meant", async () => {
    const { stderr } = await minutebook(folderWith(), "biuld").catch((error) => error);
    expect(stderr).toContain('"biuld" is no command; did you mean "build"?');
  });
});

describe("in a folder of six Markdown files", () => {
  test("build writes a site without an empty page", async () => {
    const folder = folderWith();
    cpSync(sixFiles, folder, { recursive: true });
    const { stdout } = await minutebook(folder, "build");
    const site = join(folder, "_site");
    expect(stdout).toContain("Read 6 meetings: no errors, no warnings.");
    expect(pages(site).filter((file) => /^meetings\/[\d-]{10}\//.test(file))).toHaveLength(6);
    for (const file of pages(site))
      expect(mainText(readFileSync(join(site, file), "utf8"))).not.toMatch(/not recorded|^$/);
  });

  test("check says what was worked out", async () => {
    const folder = folderWith();
    cpSync(sixFiles, folder, { recursive: true });
    const { stdout } = await minutebook(folder, "check", "--explain");
    expect(stdout).toMatch(/^language +en \(the words of the minutes\)$/m);
    expect(stdout).toMatch(/^ignored +README\.md/m);
  });
});

describe("init", () => {
  test("makes a repository that builds, and whose minutes have no finding", async () => {
    const folder = folderWith();
    const { stdout } = await minutebook(folder, "init");
    expect(stdout.match(/^Wrote /gm)).toHaveLength(6);
    await minutebook(folder, "check", "--strict");
    await minutebook(folder, "build");
    expect(pages(join(folder, "_site")).length).toBeGreaterThan(5);
  });

  test("hides no minutes behind an example, wherever they are", async () => {
    const folder = folderWith({ ".gitignore": "node_modules\n" });
    cpSync(sixFiles, folder, { recursive: true });
    const { stdout } = await minutebook(folder, "init");
    const { stdout: checked } = await minutebook(folder, "check");
    expect(readdirSync(folder)).not.toContain("minutes");
    expect(checked).toContain("Checked 6 publishable meetings");
    expect(stdout).toContain("Add to .gitignore: _site/ .cache/\n");
  });

  test("puts settings where the other commands read them", async () => {
    const folder = folderWith({ "content/2024-03-05.md": "# Garden\n\nWe met.\n" });
    await minutebook(folder, "init");
    expect(readdirSync(join(folder, "content"))).toEqual(["2024-03-05.md", "site.yaml"]);
    expect(readFileSync(join(folder, ".github/workflows/minutes.yml"), "utf8")).toContain(
      "content: content,",
    );
  });

  test("changes nothing in a second run, and replaces no file", async () => {
    const folder = folderWith({ "site.yaml": "title: Ours\n" });
    await minutebook(folder, "init");
    const before = await folderHashes(folder);
    const { stdout } = await minutebook(folder, "init");
    expect(stdout).toContain("nothing was changed");
    expect(await folderHashes(folder)).toEqual(before);
    expect(readFileSync(join(folder, "site.yaml"), "utf8")).toBe("title: Ours\n");
  });
});

describe("components of a team", () => {
  const head = (property: string): string => `
import { MeetingHead, type MeetingHeadProps } from "minutebook/components";

export default function OurHead(props: MeetingHeadProps) {
  return <><MeetingHead {...props} /><p class="own">{props.meeting.${property}}</p></>;
}
`;
  const tsconfig = JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: "es2023",
      module: "nodenext",
      jsx: "react-jsx",
      jsxImportSource: "minutebook",
    },
    include: ["components"],
  });
  const withComponents = (files: Readonly<Record<string, string>>): string => {
    const folder = folderWith({
      ...files,
      "tsconfig.json": tsconfig,
      "package.json": '{ "type": "module" }',
    });
    cpSync(sixFiles, join(folder, "minutes"), { recursive: true });
    return folder;
  };
  const check = (folder: string) =>
    execute(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "--project", folder]);

  test("are part of every page of their kind, and types know what they are given", async () => {
    const folder = withComponents({ "components/MeetingHead.tsx": head("title") });
    await check(folder);
    await minutebook(folder, "build");
    const page = readFileSync(join(folder, "_site/meetings/2024-03-05/index.html"), "utf8");
    expect(page).toMatch(/<h1>.*<\/h1>.*<p class="own">\S/);
  });

  test("get no type for a property that they are not given", async () => {
    const folder = withComponents({ "components/MeetingHead.tsx": head("titel") });
    const { stdout } = await check(folder).catch((error) => error);
    expect(stdout).toContain("components/MeetingHead.tsx");
    expect(stdout).toContain("'titel' does not exist");
  });

  test("are run by no command that makes no pages", async () => {
    const folder = withComponents({
      "components/SiteFooter.js":
        'import { writeFileSync } from "node:fs";\nwriteFileSync("trace", "");\nexport default () => null;',
    });
    await minutebook(folder, "build");
    expect(readdirSync(folder)).toContain("trace");
    rmSync(join(folder, "trace"));
    for (const command of [["check"], ["links"], ["people"], ["scan"], ["new", "--date", "2024-04-02"]])
      await minutebook(folder, ...command);
    expect(readdirSync(folder)).not.toContain("trace");
  });
});

describe("as a plugin of an Eleventy site", () => {
  const config = `
import { HtmlBasePlugin } from "@11ty/eleventy";
import minutebook from "minutebook";
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.addPlugin(minutebook, { content: "minutes", path: "/minutes/", pathPrefix: "/club/", quiet: true });
  eleventyConfig.addGlobalData("layout", "base.njk");
  eleventyConfig.addGlobalData("metadata", { title: "The club" });
  eleventyConfig.addTransform("shout", (content) => content.replace("Welcome", "WELCOME"));
  return { pathPrefix: "/club/" };
}
`;
  let site = "";
  beforeAll(async () => {
    const folder = temporaryFolder(
      {
        "package.json": '{ "type": "module" }',
        "eleventy.config.js": config,
        "_includes/base.njk":
          '<title>{{ metadata.title }}</title><main class="own">{{ content | safe }}</main>',
        "index.md": "# Welcome\n",
        "posts/first.md": "# First post\n",
        "minutes/components/SiteFooter.js":
          'import { h } from "minutebook/components";\nexport default () => h("footer", { class: "own-footer" });',
        "all.njk": "{% for page in collections.all %}{{ page.url }} {% endfor %}",
      },
      afterAllTests,
    );
    symlinkSync(installed, join(folder, "node_modules"));
    cpSync(sixFiles, join(folder, "minutes"), { recursive: true });
    await execute(process.execPath, ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"], { cwd: folder });
    site = join(folder, "_site");
  });
  const textOf = (file: string): string => readFileSync(join(site, file), "utf8");

  test("the archive is below its path", () => {
    expect(pages(site).filter((file) => /^minutes\/meetings\/[\d-]{10}\//.test(file))).toHaveLength(6);
    expect(readdirSync(join(site, "minutes"))).toEqual(
      expect.arrayContaining(["feed.xml", "search", "assets"]),
    );
  });

  test("the site's own pages keep their layout, data and transforms, and list no page of the archive", () => {
    expect(textOf("index.html")).toBe('<title>The club</title><main class="own"><h1>WELCOME</h1>\n</main>');
    expect(textOf("all/index.html").match(/\/\S*/g)).toEqual(expect.not.arrayContaining(["/minutes/"]));
  });

  test("nothing is beside the archive but the site's own pages", () => {
    expect(new Set(pages(site).filter((file) => !file.startsWith("minutes/")))).toEqual(
      new Set(["all/index.html", "index.html", "posts/first/index.html"]),
    );
  });

  test("components of the team are on pages of the archive alone", () => {
    expect(textOf("minutes/index.html")).toContain('<footer class="own-footer">');
    expect(textOf("minutes/meetings/2024-03-05/index.html")).toContain('<footer class="own-footer">');
    expect(textOf("index.html")).not.toContain("own-footer");
  });

  test("every link of the archive leads below its path", () => {
    const links = [...textOf("minutes/index.html").matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(
      ([, link]) => link,
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !link?.startsWith("/club/minutes/"))).toEqual([]);
  });
});
