import { literalPattern } from "../../src/format/literal-pattern.ts";
import type { NamedTopic } from "../../src/model/settings.ts";

/** A line of a minutes file that mentions a topic. */
export interface MentioningLine {
  readonly topic: string;
  /** Letters and digits of the line from the mention on. */
  readonly words: string;
}

/**
 * Searches minutes for topics as plain text, line by line, with one expression for all names: a second implementation that
 * knows nothing of Markdown but comments, character references and links, whose targets hold issue keys and no names.
 */
export function searchTopics(
  text: string,
  topics: readonly NamedTopic[],
  projects: readonly string[],
): readonly MentioningLine[] {
  const nameOf = new Map(
    topics.flatMap(({ name, spellings }) => [name, ...spellings].map((one) => [one.toLowerCase(), name])),
  );
  const names = [...nameOf.keys()].toSorted((a, b) => b.length - a.length).map(literalPattern);
  const named = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${names.join("|")})(?![\\p{L}\\p{N}_])`, "giu");
  const keyed = new RegExp(`(?<![\\w-])(?:${projects.join("|")})-\\d{1,10}(?![\\w-])`, "g");
  const body = text
    .replace(/^---\n.*?\n---\n/s, "")
    .replace(/<!--.*?-->/gs, "")
    .replace(/&#x?[\da-f]+;/gi, "");
  return body.split("\n").flatMap((line) => {
    const read = line.replace(/\]\([^)]*\)/g, "]").replace(/\\(?=[^\w\s])/g, "");
    const targets = [...line.matchAll(/\]\(([^)]*)\)/g)].map(([, target = ""]) => target).join(" ");
    return [
      ...[...read.matchAll(named)].map(({ 0: found, index }) => ({
        topic: nameOf.get(found.toLowerCase()) ?? "",
        words: lettersOf(read.slice(index)),
      })),
      ...[...read.matchAll(keyed)].map(({ 0: topic, index }) => ({
        topic,
        words: lettersOf(read.slice(index)),
      })),
      // The words of such a link may be any.
      ...[...targets.matchAll(keyed)].map(({ 0: topic }) => ({ topic, words: "" })),
    ];
  });
}

export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
