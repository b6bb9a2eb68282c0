import type { CodeRepository, Forge } from "../../model/topics/reference.ts";

const forgeOfHost: Readonly<Record<string, Forge>> = {
  "github.com": "github",
  "gitlab.com": "gitlab",
  "codeberg.org": "forgejo",
};

const forgeOfLabel: Readonly<Record<string, Forge>> = {
  github: "github",
  gitlab: "gitlab",
  forgejo: "forgejo",
  gitea: "forgejo",
};

const githubHost = "github.com";

/** First parts of addresses on GitHub and Codeberg that are pages of the host, and no owners. */
const hostPages = new Set(
  (
    "about apps collections customer-stories enterprise explore features issues login marketplace notifications orgs " +
    "organizations pricing pulls repo search security settings site sponsors team topics trending user users"
  ).split(" "),
);

/** GitHub's alphabet for owners: letters, digits and single hyphens. */
const githubOwner = /^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}$/;
const otherOwner = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
const repositoryName = /^[A-Za-z0-9_.][A-Za-z0-9_.-]{0,99}$/;
/** Such names would be files of the site, or no name of a folder. */
const noName = /^(?:\.{1,2}|index\.html|feed\.xml)$|\.$/i;

const longestHost = 100;
/** More nested groups are not real. */
const mostParts = 8;

/** Teams that run a forge themselves mostly name its host after it, such as `gitlab.example.org`. */
export function forgeOf(host: string): Forge | null {
  const [label = ""] = host.split(".");
  return forgeOfHost[host] ?? forgeOfLabel[label] ?? null;
}

/** Without `www.`, in lower case; null for what is no public host. */
export function hostName(written: string): string | null {
  const host = written.toLowerCase().replace(/^www\./, "");
  return host.length <= longestHost && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : null;
}

/** A repository by the parts of its path; null where no repository can have them. */
export function repositoryOf(forge: Forge, host: string, parts: readonly string[]): CodeRepository | null {
  const [owner = "", ...others] = parts;
  const name = others.at(-1)?.replace(/\.git$/, "") ?? "";
  const isOwner = forge === "github" ? githubOwner : otherOwner;
  const isLong = forge === "gitlab" ? parts.length > mostParts : parts.length !== 2;
  const groups = others.slice(0, -1);
  if (
    isLong ||
    !isOwner.test(owner) ||
    noName.test(owner) ||
    (forge !== "gitlab" && hostPages.has(owner.toLowerCase())) ||
    ![...groups, name].every((part) => repositoryName.test(part) && !noName.test(part))
  )
    return null;
  return { forge, host, path: [owner, ...groups, name].join("/") };
}

/** `nodejs/node` on GitHub, and another host before the path elsewhere. */
export function repositoryLabel({ host, path }: CodeRepository): string {
  return host === githubHost ? path : `${host}/${path}`;
}

export function isSameRepository(one: CodeRepository, other: CodeRepository): boolean {
  return repositoryLabel(one).toLowerCase() === repositoryLabel(other).toLowerCase();
}

export function repositoryUrl({ host, path }: CodeRepository): string {
  return `https://${host}/${path}`;
}
