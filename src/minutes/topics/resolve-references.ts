import { textOf } from "../../format/markdown/plain-text.ts";
import { readReference, readRepository } from "../../format/references/addresses.ts";
import { commitUrl, referenceLabel, referenceUrl } from "../../format/references/keys.ts";
import type { Inline } from "../../model/body.ts";
import type { CodeRepository, Reference } from "../../model/topics/reference.ts";
import { type KnownRepositories, namedRepository, signOf } from "./known-repositories.ts";
import { type WrittenCommit, writtenCommits } from "./written-commits.ts";
import { type WrittenReference, writtenReferences } from "./written-references.ts";

/** The repositories that a number may belong to, the most telling first. */
export type Candidates = readonly (CodeRepository | null)[];

interface AroundLink {
  readonly words: string;
  /** The issue or pull request that it leads to; null if it leads elsewhere. */
  readonly reference: Reference | null;
}

/** Makes links of the references in one text, by what the rest of the minutes says of repositories. */
export function resolveReferences(
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
