import { abbreviationsIn, type PeoplePresent } from "../../dialects/attendance/people-present.ts";
import { initialsIn } from "../../dialects/initials.ts";
import { calledBy, knownNames } from "../../dialects/known-names.ts";
import { namesInMemberLines } from "../../dialects/member-lines.ts";
import { fewestTurns, transcriptSpeakers } from "../../dialects/transcript.ts";
import type { MarkdownTree } from "../../format/markdown/markdown.ts";
import { possibleTurns, type TurnsApart, withTurnsApart } from "./turn-paragraphs.ts";

/** A text whose turns are known. */
export interface Transcript extends TurnsApart {
  /** Who a speaker is, as in `Statement`. */
  readonly nameOf: (speaker: string) => string | null;
}

/** Reads a text as a transcript; null if it is not one. `present` is null where `attending` says who attended. */
export function readTranscript(
  text: string,
  tree: MarkdownTree,
  attending: readonly string[] | null,
  present: PeoplePresent | null,
): Transcript | null {
  const { openings, paragraphCount } = possibleTurns(tree);
  if (openings.length < fewestTurns(paragraphCount)) return null;
  const abbreviations = present?.abbreviations ?? abbreviationsIn(text);
  const names = attending ?? present?.names ?? [];
  const known = knownNames(
    names,
    [...abbreviations.map(({ written }) => written), ...namesInMemberLines(text)],
    text,
  );
  const speakers = transcriptSpeakers(openings, { known, text, paragraphCount });
  if (speakers.size === 0) return null;
  const abbreviated = new Map([
    ...initialsIn(text),
    ...abbreviations.map(({ written, name }) => [written, name] as const),
  ]);
  const called = calledBy(names);
  // Whoever has an abbreviation is not called by other initials.
  const calledByInitials = calledBy(withoutAll(names, new Set(abbreviated.values())));
  return {
    ...withTurnsApart(tree, speakers),
    nameOf: (speaker) => {
      const name = abbreviated.get(speaker);
      if (name) return name;
      const [only, ...others] = (/^\p{Lu}{2,4}$/u.test(speaker) ? calledByInitials : called)(speaker);
      return others.length > 0 ? null : (only ?? speaker);
    },
  };
}

function withoutAll(names: readonly string[], left: ReadonlySet<string>): readonly string[] {
  return names.filter((name) => !left.has(name));
}
