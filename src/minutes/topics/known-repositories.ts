import { sumOf } from "../../format/numbers.ts";
import { readReference, readRepository } from "../../format/references/addresses.ts";
import { forgeOf, isSameRepository, repositoryOf } from "../../format/references/repository.ts";
import type { CodeRepository, Reference } from "../../model/topics/reference.ts";
import type { WrittenReference } from "./written-references.ts";

/** The one repository that is named among others of the same kind; none where there are several. */
export interface OnlyRepository {
  readonly add: (repository: CodeRepository) => void;
  readonly get: () => CodeRepository | null;
}

export function onlyRepository(): OnlyRepository {
  let one: CodeRepository | null = null;
  let areSeveral = false;
  return {
    add(repository) {
      if (one && !isSameRepository(one, repository)) areSeveral = true;
      one ??= repository;
    },
    get: () => (areSeveral ? null : one),
  };
}

/** What the addresses of a text say about the numbers in it, wherever they are. */
export interface KnownRepositories {
  /** The one repository of which the text links an issue or pull request with this number. */
  readonly withNumber: (sign: "#" | "!", number: string) => CodeRepository | null;
  /** The one repository with this name, such as `hull` for `ferry/hull`. */
  readonly withName: (name: string) => CodeRepository | null;
  readonly hasOwner: (owner: string) => boolean;
  /** The one repository that the text links; null if it links several. */
  readonly only: CodeRepository | null;
  /** Whether the text links the repository, its issues or one of them. */
  readonly isLinked: (repository: CodeRepository) => boolean;
  /** Whether the text links an issue or pull request of the repository. */
  readonly hasIssueOf: (repository: CodeRepository) => boolean;
  /** The one to which most links of the text to issues lead; null if they are few, or lead here and there. */
  readonly usual: CodeRepository | null;
}

/** Fewer links than this say little about the numbers without one. */
const fewestLinks = 3;
const usualShare = 2 / 3;

/** `configured` are the repositories of the settings. */
export function knownRepositories(
  urls: readonly string[],
  configured: readonly CodeRepository[],
): KnownRepositories {
  const numbers = new Map<string, OnlyRepository>();
  const names = new Map<string, OnlyRepository>();
  const owners = new Set<string>();
  const linked = onlyRepository();
  const named: CodeRepository[] = [];
  const issues = new Map<string, { readonly repository: CodeRepository; readonly links: number }>();
  const add = (to: Map<string, OnlyRepository>, key: string, repository: CodeRepository): void => {
    const only = to.get(key) ?? onlyRepository();
    only.add(repository);
    to.set(key, only);
  };
  const addName = (repository: CodeRepository): void => {
    const parts = repository.path.toLowerCase().split("/");
    owners.add(parts[0] ?? "");
    add(names, parts.at(-1) ?? "", repository);
  };
  for (const url of urls) {
    const reference = readReference(url);
    const repository = reference?.repository ?? readRepository(url);
    if (repository) {
      addName(repository);
      linked.add(repository);
      named.push(repository);
    }
    if (!reference) continue;
    add(numbers, signOf(reference) + reference.number, reference.repository);
    const key = `${reference.repository.host}/${reference.repository.path}`.toLowerCase();
    const links = (issues.get(key)?.links ?? 0) + 1;
    issues.set(key, { repository: issues.get(key)?.repository ?? reference.repository, links });
  }
  const total = sumOf([...issues.values()].map(({ links }) => links));
  const usual = [...issues.values()].find(({ links }) => links >= fewestLinks && links >= total * usualShare);
  for (const repository of configured) addName(repository);
  return {
    withNumber: (sign, number) => numbers.get(sign + number)?.get() ?? null,
    withName: (name) => names.get(name.toLowerCase())?.get() ?? null,
    hasOwner: (owner) => owners.has(owner.toLowerCase()),
    only: linked.get(),
    isLinked: (repository) => named.some((one) => isSameRepository(one, repository)),
    hasIssueOf: (repository) =>
      [...issues.values()].some((one) => isSameRepository(one.repository, repository)),
    usual: usual?.repository ?? null,
  };
}

const minutesName = /(?:^|[/_-])(?:meetings?|minutes|notes)$/i;

/** Whether the name of a repository, such as `ferry/meetings`, says that it holds minutes. A number in them is hardly one of its issues. */
export function isForMinutes({ path }: CodeRepository): boolean {
  return minutesName.test(path);
}

/** The repository that a path such as `ferry/hull` names; one with a host before it may be anywhere. */
export function namedRepository(
  { path, sign }: Pick<WrittenReference, "path" | "sign">,
  configured: readonly CodeRepository[],
): CodeRepository | null {
  const [host = "", ...parts] = path;
  const forge = host.includes(".") ? forgeOf(host.toLowerCase()) : null;
  if (forge) return repositoryOf(forge, host.toLowerCase(), parts);
  const wanted = path.join("/").toLowerCase();
  const known = configured.find((repository) => repository.path.toLowerCase() === wanted);
  if (known) return known;
  const home = configured[0];
  if (sign === "!") return repositoryOf("gitlab", home?.forge === "gitlab" ? home.host : "gitlab.com", path);
  return repositoryOf(home?.forge ?? "github", home?.host ?? "github.com", path);
}

/** The sign before the number of a reference. */
export function signOf({ kind }: Reference): "#" | "!" {
  return kind === "issue" ? "#" : "!";
}
