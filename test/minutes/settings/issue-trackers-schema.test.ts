import { describe, expect, test } from "vitest";
import { issueTrackersSchema, trackersIn } from "../../../src/minutes/settings/issue-trackers-schema.ts";
import { readSettings } from "../../../src/minutes/settings-file.ts";
import { completed, minutes, siteOf, siteYaml } from "../../support/archive.ts";
import { sourceFile } from "../../support/minutes.ts";

function read(yaml: string) {
  return readSettings(sourceFile(`${siteYaml}\n${yaml}\n`, "content/site.yaml"));
}

test("trackers with keys are apart from repositories", () => {
  const written = [
    { repository: "https://github.com/ferry/hull" },
    { projects: ["BOAT"], url: "https://i.example/{key}" },
  ];
  expect(trackersIn(issueTrackersSchema.parse(written))).toEqual({
    issueTrackers: [written[1]],
    issueRepositories: [{ forge: "github", host: "github.com", path: "ferry/hull" }],
  });
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

describe("trackers of a series", () => {
  const settings = `
title: Ferry minutes
issue_trackers:
  - { repository: "https://github.com/ferry/hull" }
  - { projects: [BOAT], url: "https://boats.example/{key}" }
series:
  - { id: weekly, title: Weekly }
  - id: docs
    title: Docs
    issue_trackers:
      - { repository: "https://codeberg.org/ferry/manual" }
      - { projects: [PAGE], url: "https://pages.example/{key}" }
`;
  const body = "- the leak #63, ferry/hull#7, BOAT-1 and PAGE-2\n";
  const { topicPages } = siteOf(
    [minutes("2020-09-07", "", body), minutes("2020-09-14", "series: docs", body)],
    { settings },
  );
  const seenOn = (label: string): readonly string[] =>
    topicPages.find((page) => page.label === label)?.meetings.map(({ date }) => date) ?? [];

  test("are where its numbers belong, and come before those of the site", () => {
    expect(seenOn("ferry/hull#63")).toEqual(["2020-09-07"]);
    expect(seenOn("codeberg.org/ferry/manual#63")).toEqual(["2020-09-14"]);
    expect(seenOn("ferry/hull#7")).toEqual(["2020-09-14", "2020-09-07"]);
  });

  test("have the keys of its projects, which are text in the minutes of others", () => {
    expect(seenOn("PAGE-2")).toEqual(["2020-09-14"]);
    expect(seenOn("BOAT-1")).toEqual(["2020-09-14", "2020-09-07"]);
  });

  test("are where the page of an issue leads", () => {
    const page = topicPages.find(({ label }) => label === "PAGE-2");
    expect(page?.trackerUrl).toBe("https://pages.example/PAGE-2");
  });

  test("cannot give a project another address than the site or another series does", () => {
    const again = '{ projects: [SAIL, BOAT], url: "https://other.example/{key}" }';
    const { diagnostics } = readSettings(
      sourceFile(
        settings.replace("{ id: weekly, title: Weekly }", `{ id: w, title: W, issue_trackers: [${again}] }`),
      ),
    );
    expect(diagnostics.map(({ line, message }) => [line, message])).toEqual([
      [
        7,
        '"series.0.issue_trackers.0.projects.1" is "BOAT", expected a project without another address, but it has https://boats.example/{key}',
      ],
    ]);
  });
});
