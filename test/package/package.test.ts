import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { packageProblems } from "../../scripts/development/package-problems.ts";
import { known } from "../support/archive.ts";
import { folderHashes } from "../support/folder-hashes.ts";
import { mainText } from "../support/html.ts";
import { images } from "../support/images.ts";
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

/** Starts the server of a folder, and waits until it serves. Where its port is in use, it takes a later one. */
async function startedServer(folder: string) {
  const command = join(installed, "minutebook/dist/scripts/minutebook.js");
  const child = spawn(process.execPath, [command, "start", "--port", await freePort()], { cwd: folder });
  onTestFinished(() => {
    child.kill();
  });
  const ended = once(child, "exit");
  let printed = "";
  // The server prints more later, and ends if nobody can read it.
  child.stdout.on("data", (data: Buffer) => {
    printed += data.toString();
  });
  const serving = /Serving at (\S+)\n/;
  await expect.poll(() => printed, { timeout: 60_000 }).toMatch(serving);
  return {
    address: known(serving.exec(printed)?.[1]),
    stop: async (): Promise<void> => {
      child.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return String(typeof address === "object" && address !== null ? address.port : 0);
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
    expect(stderr).toContain('"biuld" is not a command; did you mean "build"?');
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

  test("start serves every page of the sitemap, and no empty one", async () => {
    const folder = folderWith();
    cpSync(sixFiles, folder, { recursive: true });
    const { address, stop } = await startedServer(folder);
    const sitemap = await (await fetch(`${address}sitemap.xml`)).text();
    const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]*\/([^<]*)/g)].map(([, path = ""]) => path);
    expect(paths.filter((path) => /^meetings\/[\d-]{10}\/$/.test(path))).toHaveLength(6);
    for (const path of [...paths, "new/", "search/"]) {
      const page = await fetch(address + path);
      expect([path, page.status]).toEqual([path, 200]);
      expect(mainText(await page.text())).not.toMatch(/not recorded|^$/);
    }
    await stop();
    expect(readdirSync(join(folder, ".cache/serve"))).toEqual([]);
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

describe.each(readdirSync("test/package/made-by"))("a repository that init of %s made", (version) => {
  const team = (): string => {
    const folder = folderWith();
    cpSync(join("test/package/made-by", version), folder, { recursive: true });
    return folder;
  };

  test("builds without a finding, and keeps every published address", async () => {
    const folder = team();
    await minutebook(folder, "check", "--strict", "--links", "links.txt");
    await minutebook(folder, "build");
    expect(pages(join(folder, "_site")).length).toBeGreaterThan(10);
  });

  test("gives workflows what they still take, and editors a schema that is still there", () => {
    const folder = team();
    const called = z.object({ uses: z.string(), with: z.record(z.string(), z.string()) });
    const { jobs } = z
      .object({ jobs: z.record(z.string(), called) })
      .parse(parse(readFileSync(join(folder, ".github/workflows/minutes.yml"), "utf8")));
    for (const { uses, with: given } of Object.values(jobs)) {
      const file = uses.replace(/^[^/]+\/[^/]+\/|@.*$/g, "");
      const { on } = z
        .object({
          on: z.object({ workflow_call: z.object({ inputs: z.record(z.string(), z.unknown()) }) }),
        })
        .parse(parse(readFileSync(file, "utf8")));
      expect(Object.keys(on.workflow_call.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
    const { "yaml.schemas": schemas } = z
      .object({ "yaml.schemas": z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(folder, ".vscode/settings.json"), "utf8")));
    expect(Object.keys(schemas).filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test("is left as it is by init", async () => {
    const folder = team();
    const { stdout } = await minutebook(folder, "init");
    expect(stdout).toContain("nothing was changed");
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
  let [folder, before, site] = ["", "", ""];
  const build = async (config: string, output = `_${config}`): Promise<string> => {
    const command = ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet", `--config=${config}`];
    await execute(process.execPath, [...command, `--output=${output}`], { cwd: folder });
    return join(folder, output);
  };
  beforeAll(async () => {
    folder = temporaryFolder({}, afterAllTests);
    cpSync("test/package/starter", folder, { recursive: true });
    symlinkSync(installed, join(folder, "node_modules"));
    before = await build("eleventy.config.js");
    cpSync(sixFiles, join(folder, "content/minutes"), { recursive: true });
    const meeting = join(folder, "content/minutes/2024-03-05-garden.md");
    appendFileSync(meeting, "\n![The beds](images/beds.png)\n");
    mkdirSync(join(folder, "content/minutes/images"));
    writeFileSync(join(folder, "content/minutes/images/beds.png"), images.png);
    mkdirSync(join(folder, "content/minutes/components"));
    writeFileSync(
      join(folder, "content/minutes/components/SiteFooter.js"),
      'import { h } from "minutebook/components";\nexport default () => h("footer", { class: "own-footer" });\n',
    );
    site = await build("with-minutes.config.js");
  });
  const textOf = (file: string): string => readFileSync(join(site, file), "utf8");

  test("every file of the site stays as it was, with its layouts, Markdown, filters, drafts and feed", async () => {
    const own = await folderHashes(before);
    const all = await folderHashes(site);
    expect(own.size).toBeGreaterThan(7);
    expect(new Map([...all].filter(([file]) => !file.startsWith("minutes/")))).toEqual(own);
  });

  test("the archive is below its path, with no empty page", () => {
    const own = pages(join(site, "minutes"));
    expect(own.filter((file) => /^meetings\/[\d-]{10}\//.test(file))).toHaveLength(6);
    for (const file of own) expect(mainText(textOf(`minutes/${file}`))).not.toMatch(/not recorded|^$/);
    expect(readdirSync(join(site, "minutes"))).toEqual(
      expect.arrayContaining(["feed.xml", "search", "assets"]),
    );
  });

  test("images are beside the page of their minutes", () => {
    expect(readFileSync(join(site, "minutes/meetings/2024-03-05/beds.png"))).toEqual(Buffer.from(images.png));
    expect(textOf("minutes/meetings/2024-03-05/index.html")).toContain(
      '<img src="/club/minutes/meetings/2024-03-05/beds.png"',
    );
  });

  test("nothing of the site's own Markdown and transforms is in the archive", () => {
    for (const file of pages(join(site, "minutes")))
      expect(textOf(`minutes/${file}`)).not.toMatch(/grown here|class="leaves"/);
  });

  test("components of the team are on pages of the archive alone", () => {
    expect(textOf("minutes/index.html")).toContain('<footer class="own-footer">');
    expect(textOf("minutes/meetings/2024-03-05/index.html")).toContain('<footer class="own-footer">');
    expect(textOf("index.html")).not.toContain("own-footer");
  });

  test("minutes that are private only beside others stop the build with both lines and what to do", async () => {
    const added = [
      ["2024-06-04", '"482913"'],
      ["2024-06-11", "PIN"],
    ].map(([day, queue]) => {
      const file = join(folder, `content/minutes/${day}.md`);
      writeFileSync(file, `---\ndate: ${day}\nqueues: { ${queue}: 3 }\n---\n\nSeeds.\n`);
      return file;
    });
    const failed = build("with-minutes.config.js", "leaking");
    await expect(failed).rejects.toThrow(
      /content\/minutes\/2024-06-11\.md:3:1 error private-text .* beside line 3 of content\/minutes\/2024-06-04\.md.* write one of the two in other words/,
    );
    expect(existsSync(join(folder, "leaking/minutes"))).toBe(false);
    for (const file of added) rmSync(file);
  });

  test("every link of the archive leads to a file below its path", () => {
    const links = pages(join(site, "minutes")).flatMap((file) =>
      [...textOf(`minutes/${file}`).matchAll(/ (?:href|src)="(\/[^"?#]*)/g)].map(([, link = ""]) => link),
    );
    const fileOf = (link: string): string =>
      join(site, link.replace(/^\/club\//, "/").replace(/\/$/, "/index.html"));
    expect(new Set(links).size).toBeGreaterThan(20);
    expect(links.filter((link) => !link.startsWith("/club/minutes/"))).toEqual([]);
    expect([...new Set(links)].filter((link) => !existsSync(fileOf(decodeURI(link))))).toEqual([]);
  });
});
