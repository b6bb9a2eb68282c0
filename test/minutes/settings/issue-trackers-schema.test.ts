import { describe, expect, test } from "vitest";
import { issueTrackersSchema, keyTrackers } from "../../../src/minutes/settings/issue-trackers-schema.ts";
import { readSettings } from "../../../src/minutes/settings-file.ts";
import { completed, siteYaml } from "../../support/archive.ts";
import { sourceFile } from "../../support/minutes.ts";

function read(yaml: string) {
  return readSettings(sourceFile(`${siteYaml}\n${yaml}\n`, "content/site.yaml"));
}

test("trackers with keys are apart from repositories", () => {
  const written = [
    { repository: "https://github.com/ferry/hull" },
    { projects: ["BOAT"], url: "https://i.example/{key}" },
  ];
  expect(keyTrackers(issueTrackersSchema.parse(written))).toEqual([written[1]]);
});

describe("the repositories of issues", () => {
  test("are those of the trackers, then that of the minutes", () => {
    const { settings } = read(
      `issue_trackers: [{ repository: "https://gitlab.com/ferry/yard/dock" }]
repository: { url: "https://github.com/ferry/minutes" }`,
    );
    expect(completed(settings).issueRepositories).toEqual([
      { forge: "gitlab", host: "gitlab.com", path: "ferry/yard/dock" },
      { forge: "github", host: "github.com", path: "ferry/minutes" },
    ]);
  });

  test("leave out minutes on a host without issues that we know", () => {
    const { settings } = read(`repository: { url: "https://git.ferry.example/minutes" }`);
    expect(completed(settings).issueRepositories).toEqual([]);
  });

  test.each([
    [
      "the address of no repository",
      `issue_trackers: [{ repository: "https://ferry.example/" }]`,
      "expected the address of a repository on GitHub, GitLab or Codeberg",
    ],
    ["neither of the two forms", "issue_trackers: [3]", "expected projects and a url, or a repository"],
  ])("cannot be %s", (_, yaml, message) => {
    expect(read(yaml).diagnostics.map((found) => found.message)).toEqual([expect.stringContaining(message)]);
  });
});
