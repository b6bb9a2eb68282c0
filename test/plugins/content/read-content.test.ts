import { exec } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { maxImageBytes } from "../../../src/pipeline.ts";
import { readContentFiles } from "../../../src/plugins/content/read-content.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const runShell = promisify(exec);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "minutebook-content-"));
  for (const path of [
    "minutes/b/2020-09-14.md",
    "minutes/2020-09-07.md",
    "minutes/a/deep/2020-09-21.md",
    "minutes/README.md",
    "minutes/plan.txt",
    "minutes/2020-10-05.MD",
    "minutes/a/2020-10-12.markdown",
    "minutes/people.yaml/none",
    "site.yaml",
  ]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `text of ${path}`);
  }
  await symlink("2020-09-07.md", join(folder, "minutes/2020-10-19.md"));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

/** A content folder in which nothing is what it seems. */
let odd: string;
/** A content folder with more minutes than a process may open. */
let many: string;
beforeAll(async () => {
  if (process.platform !== "linux") return;
  odd = join(folder, "odd", "content");
  await mkdir(join(odd, "minutes"), { recursive: true });
  await writeFile(join(odd, "site.yaml"), "title: Odd");
  await symlink("../../site.yaml", join(odd, "people.yaml"));
  await symlink("../../../minutes/a", join(odd, "minutes", "years.2020"));
  await runShell(`mkfifo ${join(odd, "minutes", "2020-10-26.md")}`);
  const bytes = (name: string): Buffer =>
    Buffer.concat([Buffer.from(`${odd}/minutes/`), Buffer.from(name, "latin1")]);
  await writeFile(bytes("2020-11-02-\xe9.md"), "---\ndate: 2020-11-02\n---\n");
  await mkdir(bytes("b\xe9c"));
  many = join(folder, "many", "content");
  await mkdir(join(many, "minutes"), { recursive: true });
  for (let index = 0; index < 1000; index += 1) await writeFile(join(many, "minutes", `${index}.md`), "");
});

describe("a content folder", () => {
  test("gives every Markdown file below minutes/, sorted, but no README", async () => {
    const { minutes } = await readContentFiles(folder);
    expect(minutes.map(({ path }) => path.replace(/.*\/minutes\//, ""))).toEqual([
      "2020-09-07.md",
      "a/deep/2020-09-21.md",
      "b/2020-09-14.md",
    ]);
  });

  test("gives paths relative to the current folder", async () => {
    const { minutes } = await readContentFiles(folder);
    expect(minutes[0]?.path).toBe(relative(process.cwd(), join(folder, "minutes/2020-09-07.md")));
  });

  test("gives the bytes of each file", async () => {
    const { minutes } = await readContentFiles(folder);
    expect(new TextDecoder().decode(minutes[0]?.bytes)).toBe("text of minutes/2020-09-07.md");
  });

  test("needs no people.yaml", async () => {
    expect((await readContentFiles(folder)).people).toBeNull();
  });

  test("lists skipped files that an author may expect", async () => {
    const { skipped } = await readContentFiles(folder);
    expect(skipped.map(({ path, reason }) => `${path.replace(/.*\/minutes\//, "")}: ${reason}`)).toEqual([
      "2020-10-05.MD: its name ends in .MD",
      "2020-10-19.md: it is a link to another file",
      "a/2020-10-12.markdown: its name ends in .markdown",
    ]);
  });

  // The disks of a Mac refuse names that are not UTF-8.
  test.skipIf(process.platform !== "linux")("takes minutes that cannot be read for an error", async () => {
    const { skipped } = await readContentFiles(odd);
    expect(
      skipped.map(
        ({ path, reason, severity }) => `${path.replace(/.*\/content\//, "")}: ${severity}: ${reason}`,
      ),
    ).toEqual([
      "minutes/2020-10-26.md: warning: it is not a regular file",
      "minutes/2020-11-02-\ufffd.md: error: its name is not UTF-8",
      "minutes/b\ufffdc: error: its name is not UTF-8",
      "minutes/years.2020: warning: it is a link to a folder",
      "people.yaml: error: it is a link to another file",
    ]);
  });

  test.skipIf(process.platform !== "linux")("is read whole where a process may open few files", async () => {
    // The command fails, because no file holds anything.
    const { stdout } = await runShell(
      `ulimit -n 300 && ${process.execPath} scripts/run.js check --content ${many} --format json || true`,
    );
    const findings: readonly { readonly ruleId: string }[] = JSON.parse(stdout);
    expect(findings.filter(({ ruleId }) => ruleId === "empty-file")).toHaveLength(1000);
  });

  test("differs from one without a folder of minutes", async () => {
    const above = await readContentFiles(folder);
    const inside = await readContentFiles(join(folder, "minutes"));
    expect({ above: above.hasMinutesFolder, inside: inside.hasMinutesFolder }).toEqual({
      above: true,
      inside: false,
    });
  });

  test("reports an unreadable people.yaml", async () => {
    const { people, skipped } = await readContentFiles(join(folder, "minutes"));
    expect({ people, skipped: skipped.map(({ reason }) => reason) }).toEqual({
      people: null,
      skipped: ["it is a folder"],
    });
  });

  test("cannot be a file", async () => {
    await expect(readContentFiles("package.json")).rejects.toThrow(
      "package.json/site.yaml cannot be read: part of its path is a file, not a folder.",
    );
  });

  test("that does not exist is read as empty files, which are reported later", async () => {
    const { settings, minutes } = await readContentFiles("no/such/folder");
    expect({ path: settings.path, bytesCount: settings.bytes.length, minutes }).toEqual({
      path: "no/such/folder/site.yaml",
      bytesCount: 0,
      minutes: [],
    });
  });
});

describe("the images of a content folder", () => {
  const place = temporaryFolder(
    {
      "content/site.yaml": "title: Ferry",
      "content/minutes/2020-09-14.md": "",
      "content/minutes/images/Board.PNG": "board",
      "content/drawings/plan.webp": "plan",
      "content/drawings/plan.svg": "<svg/>",
      "content/node_modules/logo.png": "logo",
      "content/.git/old.png": "old",
      "content/huge.jpg": new Uint8Array(maxImageBytes + 10),
      "elsewhere/secret.png": "secret",
    },
    afterAll,
  );
  const content = join(place, "content");
  const images = async () =>
    new Map((await readContentFiles(content)).images?.map((image) => [basename(image.path), image]));

  test("lie in its folders, but in none of other programs", async () => {
    expect([...(await images()).keys()]).toEqual(["plan.webp", "huge.jpg", "Board.PNG"]);
  });

  test("are read no further than shows that they are too large", async () => {
    const found = await images();
    expect(found.get("plan.webp")?.read()).toEqual(new Uint8Array(Buffer.from("plan")));
    expect(found.get("huge.jpg")?.read()).toHaveLength(maxImageBytes + 1);
  });

  test("are not read through links, nor after they vanished", async () => {
    await symlink(join(place, "elsewhere"), join(content, "folder"));
    await symlink(join(place, "elsewhere/secret.png"), join(content, "link.png"));
    await writeFile(join(content, "gone.png"), "gone");
    const found = await images();
    expect(found.has("secret.png")).toBe(false);
    expect(found.get("link.png")?.read()).toEqual({ reason: "it is a link to another file" });
    for (const name of ["gone.png", "link.png", "folder"]) await rm(join(content, name));
    expect(found.get("gone.png")?.read()).toEqual({ reason: "it does not exist" });
  });

  test.skipIf(process.getuid?.() === 0)(
    "lie in folders that can be read; others beside the minutes do no harm",
    async () => {
      const locked = join(content, "locked");
      await mkdir(locked);
      await chmod(locked, 0);
      expect((await images()).size).toBe(3);
      await chmod(locked, 0o700);
    },
  );

  test("are the same objects until they change", async () => {
    // A file that was just written may change again without a trace.
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const plan = async () => (await images()).get("plan.webp");
    const before = await plan();
    expect(await plan()).toBe(before);
    await writeFile(join(content, "drawings/plan.webp"), "a plot");
    expect(await plan()).not.toBe(before);
  });
});
