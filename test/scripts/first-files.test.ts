import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { firstFiles } from "../../scripts/first-files.ts";
import { gitHubName } from "../../src/plugins/package-folder.ts";

const choices = {
  source: "example/minutebook",
  version: "v1.2.0",
  content: ".",
  hasMinutes: false,
  today: "2024-03-05",
};

function textOf(path: string, content = "."): string {
  return firstFiles({ ...choices, content }).find((file) => file.path === path)?.text ?? "";
}

describe("the workflow of a team", () => {
  const permissions = z.record(z.string(), z.string());
  const inputs = z.record(z.string(), z.unknown());
  const job = z.object({ uses: z.string(), permissions, with: inputs });
  const { jobs } = z
    .object({ jobs: z.record(z.string(), job) })
    .parse(parse(textOf(".github/workflows/minutes.yml", "content")));
  const called = z.object({
    on: z.object({ workflow_call: z.object({ inputs }) }),
    permissions,
    jobs: z.record(z.string(), z.object({ permissions: permissions.optional() })),
  });

  test.each(Object.entries(jobs))("%s calls ours with inputs and permissions that it asks for", (_, own) => {
    const [, path = "", version] = /^example\/minutebook\/(.*)@(.*)$/.exec(own.uses) ?? [];
    const { on, permissions: usual, jobs: theirs } = called.parse(parse(readFileSync(path, "utf8")));
    const asked = Object.assign({}, ...Object.values(theirs).map((one) => one.permissions ?? usual));
    expect(version).toBe("v1.2.0");
    expect(Object.keys(on.workflow_call.inputs)).toEqual(expect.arrayContaining(Object.keys(own.with)));
    expect(own.permissions).toEqual(path.endsWith("publish.yml") ? { ...asked, contents: "read" } : asked);
    expect(own.with).toEqual({ content: "content", minutebook: "example/minutebook", version: "v1.2.0" });
  });
});

test("an example is there only where there are no minutes", () => {
  const paths = (hasMinutes: boolean) => firstFiles({ ...choices, hasMinutes }).map(({ path }) => path);
  expect(paths(false)).toEqual(["minutes/2024/2024-03-05.md", ...paths(true)]);
});

test("settings are all comments, so that a team has none before it says so", () => {
  expect(parse(textOf("site.yaml"))).toBeNull();
});

describe("the repository of the package", () => {
  test.each([
    "example/minute.book",
    "github:example/minute.book",
    "https://github.com/example/minute.book",
    { url: "git+https://github.com/example/minute.book.git" },
    { url: "git@github.com:example/minute.book.git" },
  ])("is read from %j", (repository) => {
    expect(gitHubName(repository)).toBe("example/minute.book");
  });

  test.each([undefined, "", "https://git.example.org/example/minutebook", "gitlab:example/minutebook"])(
    "is unknown from %j",
    (repository) => {
      expect(gitHubName(repository)).toBeNull();
    },
  );
});
