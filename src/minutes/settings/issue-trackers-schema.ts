import * as z from "zod";
import { readRepository } from "../../format/references/addresses.ts";
import type { IssueTracker } from "../../model/settings.ts";
import type { CodeRepository } from "../../model/topics/reference.ts";
import { expected, text, webAddress } from "../minutes-schema.ts";

const keyTracker = z.strictObject(
  {
    projects: z
      .array(text.regex(/^[A-Z][A-Z0-9_]*$/, "a project key such as SOFTWARE"))
      .describe("Keys of projects, such as SOFTWARE."),
    url: webAddress
      .regex(/\{key\}/, "an address with {key} in it")
      .describe("Address of an issue, with {key} in it."),
  },
  expected("projects and a url"),
);

const repositoryTracker = z.strictObject({
  repository: webAddress
    .refine(
      (url) => readRepository(url) !== null,
      expected("the address of a repository on GitHub, GitLab or Codeberg"),
    )
    .describe("Address of a repository whose issues have numbers."),
});

/** The key `issue_trackers` of `content/site.yaml`: trackers with issue keys, and repositories with numbers. */
export const issueTrackersSchema = z.array(
  z.union([keyTracker, repositoryTracker], expected("projects and a url, or a repository")),
);

type Trackers = z.infer<typeof issueTrackersSchema>;

export function keyTrackers(trackers: Trackers): IssueTracker[] {
  return trackers.flatMap((tracker) => ("projects" in tracker ? [tracker] : []));
}

export function issueRepositories(trackers: Trackers): CodeRepository[] {
  return trackers.flatMap((tracker) =>
    "repository" in tracker ? (readRepository(tracker.repository) ?? []) : [],
  );
}
