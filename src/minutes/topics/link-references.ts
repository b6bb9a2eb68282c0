import { plainText, textOf } from "../../format/markdown/plain-text.ts";
import { inlinesOf, walk } from "../../format/markdown/walk.ts";
import { readReference, readRepository } from "../../format/references/addresses.ts";
import { commitUrl, referenceLabel, referenceUrl } from "../../format/references/keys.ts";
import { isSameRepository } from "../../format/references/repository.ts";
import type { Block, Inline, Mutable } from "../../model/body.ts";
import type { CodeRepository, Reference } from "../../model/topics/reference.ts";
import type { SectionTitle } from "../sections.ts";
import {
  isForMinutes,
  type KnownRepositories,
  knownRepositories,
  namedRepository,
  onlyRepository,
  signOf,
} from "./known-repositories.ts";
import { type WrittenCommit, writtenCommits } from "./written-commits.ts";
import { type WrittenReference, writtenReferences } from "./written-references.ts";

/** Finds the references in a part of a block that is parsed by itself. */
export type ResolveIn = (block: Block, content: readonly Inline[]) => readonly Inline[];

export interface ReferenceContext {
  readonly title: string;
  readonly sectionsOf: ReadonlyMap<Block, readonly SectionTitle[]>;
  /** Of the settings; a number alone belongs to the first where the text names no other. */
  readonly repositories: readonly CodeRepository[];
  /** That of the minutes, which says less than links do, unless the settings name others; null if it has no issues. */
  readonly ownRepository: CodeRepository | null;
}

/** Most texts hold none, and stay as they are. */
const mayHoldReference = /[#!]\d|gh-\d|[\da-f]{7}/i;

/** The repositories that a number may belong to, the most telling first. */
type Candidates = readonly (CodeRepository | null)[];

/**
 * Makes links of the references in a body, such as `#12`, `ferry/hull#12` and the hashes of commits. A number alone belongs to
 * the repository that the text links with this number or, if there is none, to the nearest one: of the same paragraph, of a
 * heading above it, of the title, of the settings, or to the only one that the section so far, or the whole text, links. Before the
 * repository of the minutes, if the text does not link it, comes the one to which most links lead; one that is for minutes by its
 * name counts only if the text links an issue of it, unless the settings name it. A hash alone belongs to the
 * nearest one too.
 */
export function linkReferences(
  blocks: readonly Block[],
  { title, sectionsOf, repositories, ownRepository }: ReferenceContext,
): ResolveIn {
  const known = knownRepositories(addressesIn(blocks), repositories);
  const [first, second] = repositories;
  const isOwnOnly = first && ownRepository && !second && isSameRepository(first, ownRepository);
  const isUnlikely = isOwnOnly && isForMinutes(first) && !known.hasIssueOf(first);
  const usual = isUnlikely || (isOwnOnly && !known.isLinked(first)) ? known.usual : null;
  const likely = (one: CodeRepository | null | undefined): CodeRepository | null =>
    one && !(isUnlikely && isSameRepository(one, first)) ? one : null;
  const ofTitle = repositoryInTitle(title, repositories);
  const ofSection = new Map<string, CodeRepository>();
  const inSection = new Map<string, ReturnType<typeof onlyRepository>>();
  let isLinked = false;
  const candidatesOf = new Map<Block, Candidates>();

  walk(blocks, (block, ancestors) => {
    const contents = inlinesOf(block);
    if (contents.length === 0) return;
    const sections = sectionsOf.get(ancestors[0] ?? block) ?? [];
    const section = sections.at(-1)?.id ?? "";
    const named = contents.flatMap(urlsIn).flatMap((url) => readRepository(url) ?? []);
    if (block.type === "heading" && ancestors.length === 0) {
      const ofHeading = repositoryInHeading(plainText(block.children), known, repositories) ?? named[0];
      if (ofHeading) ofSection.set(section, ofHeading);
    }
    candidatesOf.set(block, [
      sections.map(({ id }) => ofSection.get(id) ?? null).findLast((one) => one !== null) ?? null,
      ofTitle,
      usual,
      likely(first),
      likely(inSection.get(section)?.get()),
      isLinked ? likely(known.only) : null,
    ]);
    for (const repository of named) {
      const only = inSection.get(section) ?? onlyRepository();
      only.add(repository);
      inSection.set(section, only);
      isLinked = true;
    }
    replaceInlines(block, (content) => resolveIn(block, content));
  });

  function resolveIn(block: Block, content: readonly Inline[]): readonly Inline[] {
    if (!mayHoldReference.test(textOf(content))) return content;
    return resolved(content, candidatesOf.get(block) ?? [], known, repositories);
  }
  return resolveIn;
}

interface AroundLink {
  readonly words: string;
  /** The issue or pull request that it leads to; null if it leads elsewhere. */
  readonly reference: Reference | null;
}

function resolved(
  content: readonly Inline[],
  candidates: Candidates,
  known: KnownRepositories,
  repositories: readonly CodeRepository[],
): readonly Inline[] {
  let nearest: CodeRepository | null = null;
  return resolveAll(content, null);

  /** `link` is the one around it. */
  function resolveAll(children: readonly Inline[], link: AroundLink | null): readonly Inline[] {
    return children.flatMap((node) => resolve(node, link));
  }

  function resolve(node: Inline, link: AroundLink | null): Inline | readonly Inline[] {
    if (node.type === "text") return splitText(node.value, link);
    if (node.type !== "link")
      return "children" in node ? { ...node, children: resolveAll(node.children, link) } : node;
    const repository = readRepository(node.url);
    nearest = repository ?? nearest;
    const around = { words: textOf(node.children).trimStart(), reference: readReference(node.url) };
    return { ...node, children: resolveAll(node.children, around) };
  }

  function splitText(text: string, link: AroundLink | null): readonly Inline[] {
    const pieces: Inline[] = [];
    let end = 0;
    const commits = link ? [] : writtenCommits(text);
    for (const written of [...writtenReferences(text), ...commits].sort((a, b) => a.index - b.index)) {
      const node = "hash" in written ? commitLink(written) : issueKey(written, link);
      if (!node) continue;
      if (written.index > end) pieces.push({ type: "text", value: text.slice(end, written.index) });
      pieces.push(node);
      end = written.index + written.written.length;
    }
    if (end === 0) return [{ type: "text", value: text }];
    if (end < text.length) pieces.push({ type: "text", value: text.slice(end) });
    return pieces;
  }

  function issueKey(written: WrittenReference, link: AroundLink | null): Inline | null {
    const reference = link ? referenceInLink(written, link) : referenceOf(written);
    if (!reference) return null;
    if (!link?.reference) nearest = reference.repository;
    const key = {
      type: "issueKey",
      value: written.written,
      reference: referenceLabel(reference),
    } as const;
    return link ? key : { ...key, url: referenceUrl(reference) };
  }

  /**
   * The words of a link are about what it leads to, so that a number alone says nothing there. Those of a link to an issue begin
   * with its number, if with any, and may then name others, as in `Mend the hull (fixes #12)`: of the same repository, if alone.
   */
  function referenceInLink(written: WrittenReference, { words, reference }: AroundLink): Reference | null {
    if (!reference) return written.path.length > 1 ? referenceOf(written) : null;
    if (words.startsWith(written.written)) return null;
    if (written.path.length > 0) return written.path.length > 1 ? referenceOf(written) : null;
    const isOther = written.number !== reference.number && written.sign === signOf(reference);
    return isOther ? { ...reference, number: written.number } : null;
  }

  function commitLink({ written, path, hash }: WrittenCommit): Inline | null {
    const [person = "", ...others] = path;
    const repository =
      others.length > 0 ? namedRepository({ path, sign: "#" }, repositories) : nearestOrUsual();
    if (!repository) return null;
    if (person !== "" && others.length === 0) return forkLink(repository, person, written, hash);
    nearest = repository;
    return { type: "link", url: commitUrl(repository, hash), children: [{ type: "text", value: written }] };
  }

  /** GitHub reads `ada@4af0a53` as a commit of that person's copy of the repository; GitLab does not. */
  function forkLink(of: CodeRepository, owner: string, written: string, hash: string): Inline | null {
    if (of.forge === "gitlab") return null;
    const fork = { ...of, path: `${owner}/${of.path.split("/").at(-1) ?? ""}` };
    return { type: "link", url: commitUrl(fork, hash), children: [{ type: "text", value: written }] };
  }

  function referenceOf({ path, sign, number }: WrittenReference): Reference | null {
    const repository = repositoryFor({ path, sign, number });
    // Only GitLab numbers merge requests by themselves.
    if (!repository || (sign === "!" && repository.forge !== "gitlab")) return null;
    return { repository, kind: sign === "!" ? "merge request" : "issue", number };
  }

  function repositoryFor({ path, sign, number }: Pick<WrittenReference, "path" | "sign" | "number">) {
    const [name = ""] = path;
    if (path.length > 1) return namedRepository({ path, sign }, repositories);
    if (name !== "") return known.withName(name);
    return known.withNumber(sign, number) ?? nearestOrUsual();
  }

  function nearestOrUsual(): CodeRepository | null {
    return nearest ?? candidates.find((one) => one !== null) ?? null;
  }
}

function replaceInlines(block: Block, replace: (content: readonly Inline[]) => readonly Inline[]): void {
  if (block.type === "paragraph" || block.type === "heading") {
    const holder: Mutable<typeof block> = block;
    holder.children = replace(block.children);
  } else if (block.type === "details") {
    const details: Mutable<typeof block> = block;
    if (block.summary) details.summary = replace(block.summary);
  } else if (block.type === "table") {
    const table: Mutable<typeof block> = block;
    table.head = block.head.map(replace);
    table.rows = block.rows.map((row) => row.map(replace));
  }
}

/**
 * A heading such as `ferry/hull` names its repository; one such as `Conclusion/Resolution` does not, unless the text links
 * something of that owner.
 */
function repositoryInHeading(
  title: string,
  known: KnownRepositories,
  repositories: readonly CodeRepository[],
): CodeRepository | null {
  const [, written = ""] = /^([A-Za-z0-9][\w.-]*(?:\/[\w.-]+)+):?$/.exec(title) ?? [];
  const path = written.split("/");
  const isRepository = /^[a-z0-9]/.test(written) || known.hasOwner(path[0] ?? "");
  return written !== "" && isRepository ? namedRepository({ path, sign: "#" }, repositories) : null;
}

/** A title such as `ferry/hull meeting` names the repository of the whole meeting. */
function repositoryInTitle(title: string, repositories: readonly CodeRepository[]): CodeRepository | null {
  const word = title.split(/\s+/).find((one) => /^[a-z0-9][\w-]+\/[\w.-]*[a-z][\w.-]*$/.test(one));
  return word === undefined ? null : namedRepository({ path: word.split("/"), sign: "#" }, repositories);
}

function addressesIn(blocks: readonly Block[]): readonly string[] {
  const urls: string[] = [];
  walk(blocks, (block) => {
    for (const content of inlinesOf(block)) urls.push(...urlsIn(content));
  });
  return urls;
}

function urlsIn(content: readonly Inline[]): readonly string[] {
  return content.flatMap((node) =>
    node.type === "link" ? [node.url] : "children" in node ? urlsIn(node.children) : [],
  );
}
