import * as z from "zod";
import { readRepository } from "../../format/references/addresses.ts";
import type { Trackers } from "../../model/settings.ts";
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

type WrittenTrackers = z.infer<typeof issueTrackersSchema>;

export function trackersIn(trackers: WrittenTrackers): Trackers {
  return {
    issueTrackers: trackers.flatMap((tracker) => ("projects" in tracker ? [tracker] : [])),
    issueRepositories: trackers.flatMap((tracker) =>
      "repository" in tracker ? (readRepository(tracker.repository) ?? []) : [],
    ),
  };
}

/** The keys of `content/site.yaml` that hold trackers. */
interface TrackerKeys {
  readonly issue_trackers?: WrittenTrackers | undefined;
  readonly series?: readonly { readonly issue_trackers?: WrittenTrackers | undefined }[] | undefined;
}

/** A project of a series, and the address that its keys have already. */
interface TwiceAddressed {
  readonly path: (string | number)[];
  readonly project: string;
  readonly url: string;
}

/** The projects of series whose keys have another address already, by their paths: an issue has one page in the archive. */
export function projectsOfTwoAddresses({
  issue_trackers: trackers = [],
  series = [],
}: TrackerKeys): readonly TwiceAddressed[] {
  const urlOf = new Map(
    trackersIn(trackers).issueTrackers.flatMap(({ projects, url }) => projects.map((one) => [one, url])),
  );
  return series.flatMap(({ issue_trackers: own = [] }, at) =>
    own.flatMap((tracker, place) =>
      ("projects" in tracker
        ? tracker.projects.map((project) => ({ project, url: tracker.url }))
        : []
      ).flatMap(({ project, url }, index) => {
        const other = urlOf.get(project) ?? url;
        urlOf.set(project, other);
        const path = ["series", at, "issue_trackers", place, "projects", index];
        return other === url ? [] : [{ path, project, url: other }];
      }),
    ),
  );
}
