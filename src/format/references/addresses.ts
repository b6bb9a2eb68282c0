import type { CodeRepository, Forge, Reference } from "../../model/topics/reference.ts";
import { forgeOf, hostName, repositoryOf } from "./repository.ts";

const webAddress = /^https?:\/\/([^/?#@:]+)\/([^?#]*)/i;

/** Characters; a longer address names no repository. */
const longestAddress = 1000;

/** A longer number is that of no issue. */
export const mostDigits = 10;
const isNumber = new RegExp(`^[1-9]\\d{0,${mostDigits - 1}}$`);

/** What follows a repository in the addresses of its issues and their lists. */
const aboutIssues =
  /^(?:issues|work_items|pulls?|merge_requests|discussions|labels|milestones?|projects|boards)$/;

interface Address {
  readonly host: string;
  readonly parts: readonly string[];
}

/**
 * The repository that an address leads to, or one of its issues or their lists; null for any other address. A link to a file is
 * about the file, and says little about whose issues a text numbers.
 */
export function readRepository(url: string): CodeRepository | null {
  return readReference(url)?.repository ?? readPlainRepository(url);
}

/** The issue or pull request that an address leads to, with its comments and files; null for any other address. */
export function readReference(url: string): Reference | null {
  const address = readAddress(url);
  if (!address) return null;
  const { host, parts } = address;
  const known = forgeOf(host);
  const dash = parts.indexOf("-");
  // GitLab is known by the dash in its addresses, whoever runs it.
  if (dash > 1 && (known === null || known === "gitlab"))
    return gitlabReference(host, parts.slice(0, dash), parts.slice(dash + 1));
  if (known === "gitlab") {
    const at = parts.findIndex((part) => part === "issues" || part === "merge_requests");
    return gitlabReference(host, parts.slice(0, at), parts.slice(at));
  }
  return known && sharedReference(known, host, parts);
}

function sharedReference(forge: Forge, host: string, parts: readonly string[]): Reference | null {
  const [owner = "", name = "", what = "", number = ""] = parts;
  const isIssue = forge === "github" ? /^(?:issues|pull|discussions)$/ : /^(?:issues|pulls)$/;
  if (!isIssue.test(what) || !isNumber.test(number)) return null;
  const repository = repositoryOf(forge, host, [owner, name]);
  return repository && { repository, kind: "issue", number };
}

function gitlabReference(host: string, path: readonly string[], rest: readonly string[]): Reference | null {
  const [what = "", number = ""] = rest;
  if (!/^(?:issues|work_items|merge_requests)$/.test(what) || !isNumber.test(number)) return null;
  const repository = path.length < 2 ? null : repositoryOf("gitlab", host, path);
  return repository && { repository, kind: what === "merge_requests" ? "merge request" : "issue", number };
}

function readPlainRepository(url: string): CodeRepository | null {
  const address = readAddress(url);
  if (!address) return null;
  const { host, parts } = address;
  const known = forgeOf(host);
  const dash = parts.indexOf("-");
  if (dash > 1 && (known === null || known === "gitlab"))
    return aboutIssues.test(parts[dash + 1] ?? "")
      ? repositoryOf("gitlab", host, parts.slice(0, dash))
      : null;
  if (known === "gitlab") return repositoryOf(known, host, parts);
  const isNamed = parts.length < 3 || aboutIssues.test(parts[2] ?? "");
  return known && isNamed ? repositoryOf(known, host, parts.slice(0, 2)) : null;
}

function readAddress(url: string): Address | null {
  const [, written = "", path = ""] = webAddress.exec(url.slice(0, longestAddress)) ?? [];
  const host = hostName(written);
  return host === null ? null : { host, parts: path.split("/").filter((part) => part !== "") };
}
