import type { CodeRepository, Reference } from "../../model/topics/reference.ts";
import { forgeOf, repositoryLabel, repositoryUrl } from "./repository.ts";

/** As people write it: `nodejs/node#63055`, and `gitlab.com/group/project!12` for a merge request. */
export function referenceLabel({ repository, kind, number }: Reference): string {
  return `${repositoryLabel(repository)}${kind === "issue" ? "#" : "!"}${number}`;
}

/** The same for every spelling of one reference, because hosts do not tell capitals apart. */
export function referenceKey(label: string): string {
  return label.toLowerCase();
}

/** Address of an issue or pull request. GitHub and Forgejo lead from an issue to the pull request of its number. */
export function referenceUrl({ repository, kind, number }: Reference): string {
  const place = repositoryUrl(repository);
  if (repository.forge !== "gitlab") return `${place}/issues/${number}`;
  return `${place}/-/${kind === "issue" ? "issues" : "merge_requests"}/${number}`;
}

/** Address of a commit, by its hash or the start of it. */
export function commitUrl(repository: CodeRepository, hash: string): string {
  return `${repositoryUrl(repository)}/${repository.forge === "gitlab" ? "-/" : ""}commit/${hash}`;
}

/** Address of an issue or pull request by the label alone. Hosts of which nothing else is known are of GitLab, which is known by its addresses. */
export function labelUrl(label: string): string {
  const [, place = "", sign = "#", number = ""] = /^([^#!]+)([#!])(\d+)$/.exec(label) ?? [];
  const [first = "", ...others] = place.split("/");
  const repository: CodeRepository = first.includes(".")
    ? { forge: forgeOf(first) ?? "gitlab", host: first, path: others.join("/") }
    : { forge: "github", host: "github.com", path: place };
  return referenceUrl({ repository, kind: sign === "!" ? "merge request" : "issue", number });
}

/** Whether a text has the form of a reference's key. */
export function isReferenceKey(text: string): boolean {
  return /^[^\s#!][^\s#!/]*\/[^\s#!]+[#!][1-9]\d*$/.test(text);
}

/** Whether a text has the form of an issue key, such as `SOFTWARE-2873`. */
export function isIssueKey(text: string): boolean {
  return /^[A-Z][A-Z0-9_]*-\d+$/.test(text);
}
