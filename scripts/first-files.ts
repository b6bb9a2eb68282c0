import { posix } from "node:path";

/** A file of a new repository. */
export interface FirstFile {
  readonly path: string;
  readonly text: string;
}

interface Choices {
  /** Where workflows find Minutebook, such as `example/minutebook`. */
  readonly source: string;
  /** The tag or commit of it that they use. */
  readonly version: string;
  /** The folder of settings and minutes, from that of the repository: `.` if it is the same. */
  readonly content: string;
  /** Whether there are minutes, which an example must not hide. */
  readonly hasMinutes: boolean;
  /** Such as `2020-09-14`. */
  readonly today: string;
}

/** The files of a team's own repository: minutes, settings, a workflow, and settings of editors. */
export function firstFiles({ source, version, content, hasMinutes, today }: Choices): FirstFile[] {
  const ownFile = (path: string): string => posix.join(content, path);
  return [
    ...(hasMinutes
      ? []
      : [{ path: ownFile(`minutes/${today.slice(0, 4)}/${today}.md`), text: example(today) }]),
    { path: ownFile("site.yaml"), text: settings },
    { path: ".github/workflows/minutes.yml", text: workflow(source, version, content) },
    { path: ".vscode/settings.json", text: schemas },
    { path: ".editorconfig", text: editorSettings },
    { path: ".gitignore", text: `${untracked.join("\n")}\n` },
  ];
}

/** What commands write, and no repository should keep. */
export const untracked = ["_site/", ".cache/", "node_modules/"];

function example(day: string): string {
  return `---
date: ${day}
attending: [Ada, Grace]
---

## Announcements

- This is an example. Replace it with your first minutes.

## Discussion

- AI (Ada): invite the others
- Decision: publish our minutes
`;
}

const settings = `# Every key may be left out; minutebook check --explain prints what is worked out instead.

# The name of the site. Without it, the name of the repository.
# title: Our minutes

# One sentence for search engines.
# description: What our team talks about every week.

# The address of the site. Without it, the one of GitHub Pages.
# url: https://example.org/minutes/

# Where the team meets, and when. Without a schedule, it is worked out from the days of the meetings.
# time_zone: America/Chicago
# schedule: { weekday: Monday, time: "13:00" }

# Issue keys that become links.
# issue_trackers: [{ projects: [DOCS], url: "https://issues.example.org/browse/{key}" }]

# The colour of links, and links below every page.
# accent: "#0b5a5e"
# footer: [{ label: Our team, url: https://example.org/ }]
`;

function workflow(source: string, version: string, content: string): string {
  const inputs = `{ content: ${content}, minutebook: ${source}, version: ${version} }`;
  return `# Checks minutes in pull requests, and publishes them on GitHub Pages after a push to the main branch. To upgrade, write
# another version of Minutebook in all four places.
name: Minutes

on:
  push:
    branches: [main, master]
  pull_request:

permissions:
  contents: read

jobs:
  publish:
    if: github.event_name == 'push'
    uses: ${source}/.github/workflows/publish.yml@${version}
    permissions:
      contents: read
      pages: write
      id-token: write
    with: ${inputs}

  check:
    if: github.event_name == 'pull_request'
    uses: ${source}/.github/workflows/site.yml@${version}
    permissions:
      contents: read
      pages: read
    with: ${inputs}
`;
}

/** Editors then complete and check the settings, if the package is installed. */
const schemas = `{
  "yaml.schemas": {
    "./node_modules/minutebook/docs/schema/site.json": "site.yaml",
    "./node_modules/minutebook/docs/schema/people.json": "people.yaml"
  }
}
`;

const editorSettings = `root = true

[*]
charset = utf-8
end_of_line = lf
insert_final_newline = true

[*.{yaml,yml}]
indent_style = space
indent_size = 2
`;
