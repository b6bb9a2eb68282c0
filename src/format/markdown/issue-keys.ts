import type { IssueKey } from "../../model/body.ts";
import type { IssueTracker } from "../../model/settings.ts";

/** Cuts a text at keys such as `SOFTWARE-2873`; a key of a project without a tracker is text. */
export type SplitAtKeys = (text: string) => readonly (string | LinkedKey)[];

type LinkedKey = Required<Omit<IssueKey, "reference">>;

/** A longer number is not that of an issue, and would be too long for the name of a folder. */
const mostDigits = 10;

export function issueKeySplitter(trackers: readonly IssueTracker[]): SplitAtKeys {
  const urlOfProject = new Map(
    trackers.flatMap(({ projects, url }) => projects.map((project) => [project, url])),
  );
  if (urlOfProject.size === 0) return (text) => [text];
  const projects = [...urlOfProject.keys()].join("|");
  const issueKey = new RegExp(`(?<![\\w-])(${projects})-\\d{1,${mostDigits}}(?![\\w-])`, "g");

  return (text) => {
    if (text.search(issueKey) < 0) return [text];
    const pieces: (string | LinkedKey)[] = [];
    let end = 0;
    for (const { 0: value, 1: project = "", index } of text.matchAll(issueKey)) {
      const url = (urlOfProject.get(project) ?? "").replace("{key}", encodeURIComponent(value));
      if (index > end) pieces.push(text.slice(end, index));
      pieces.push({ type: "issueKey", value, url });
      end = index + value.length;
    }
    if (end < text.length) pieces.push(text.slice(end));
    return pieces;
  };
}
