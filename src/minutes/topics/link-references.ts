import { plainText, textOf } from "../../format/markdown/plain-text.ts";
import { inlinesOf, walk } from "../../format/markdown/walk.ts";
import { readRepository } from "../../format/references/addresses.ts";
import { isSameRepository } from "../../format/references/repository.ts";
import type { Block, Inline, Mutable } from "../../model/body.ts";
import type { CodeRepository } from "../../model/topics/reference.ts";
import type { SectionTitle } from "../sections.ts";
import {
  isForMinutes,
  type KnownRepositories,
  knownRepositories,
  namedRepository,
  onlyRepository,
} from "./known-repositories.ts";
import { type Candidates, resolveReferences } from "./resolve-references.ts";

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
    return resolveReferences(content, candidatesOf.get(block) ?? [], known, repositories);
  }
  return resolveIn;
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
