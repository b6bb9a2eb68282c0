import { candidates, indexPeople, personOf } from "./derive/people/people-index.ts";
import { proposePeople } from "./derive/people/propose-people.ts";
import { isName } from "./derive/people/written-names.ts";
import { bareName } from "./format/names.ts";
import { counted, countsOf } from "./format/numbers.ts";
import { readPeople } from "./minutes/people-file.ts";
import { writePeople } from "./minutes/write-minutes.ts";
import type { Person } from "./model/archive.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import { type ContentFiles, parseAll, settingsOf } from "./pipeline.ts";

export interface ProposedEntries {
  /** YAML to add to `people.yaml`, with comments about what a human must decide; empty if there is nothing to propose. */
  readonly text: string;
  /** Why the settings or `people.yaml` cannot be read; empty if they can. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A name that was seen once may be a slip. */
const fewestUses = 2;

/**
 * Entries for the people who have none, each with the spellings that are probably one person's. It changes nothing that
 * `people.yaml` decides, and leaves out names that several of its entries share.
 */
export function proposeEntries(files: ContentFiles): ProposedEntries {
  const { settings, diagnostics } = settingsOf(files);
  if (settings === null) return { text: "", diagnostics };
  const { parsed, privacy } = parseAll(files.minutes, settings);
  const read = readPeople(files.people, privacy.findPrivate);
  const errors = read.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { text: "", diagnostics: errors };
  const meetings = parsed.flatMap(({ meeting }) => (meeting?.status === "minutes" ? meeting : []));
  const lists = meetings.map(({ attending }) => (attending ?? []).map(({ name }) => name));
  const owners = meetings.flatMap(({ actions }) => actions.flatMap((action) => action.owners));
  return { text: proposal(lists, owners, read.people), diagnostics: [] };
}

function proposal(
  lists: readonly (readonly string[])[],
  owners: readonly string[],
  entries: readonly Person[],
): string {
  const index = indexPeople(entries);
  // A known spelling stands for its entry, so that new spellings are compared with that.
  const entryNames = (names: readonly string[]): string[] =>
    names
      .map(bareName)
      .filter((name) => isName(name) && candidates(name, index).length < 2)
      .map((name) => personOf(name, index)?.name ?? name);
  const isEntry = new Set(entries.map(({ name }) => name));
  const namedLists = lists.map(entryNames);
  const uses = countsOf(namedLists.flat());
  const useCount = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (uses.get(name) ?? 0), 0);
  const withUses = (names: readonly string[]): string =>
    names.map((name) => `${JSON.stringify(name)} ${counted(uses.get(name) ?? 0, "time")}`).join(", ");

  const { people, uncertain } = proposePeople(
    // An entry that nobody's name stands for yet may be that of a new spelling.
    [...namedLists, ...entries.map(({ name }) => [name])],
    entryNames(owners),
  );
  const groups = people.map(({ name, spellings }) => {
    const names = [name, ...spellings];
    return {
      name,
      spellings,
      added: names.filter((one) => !isEntry.has(one)),
      of: names.filter((one) => isEntry.has(one)),
    };
  });
  const newPeople = groups.filter(({ of, added }) => of.length === 0 && useCount(added) >= fewestUses);
  const questions = [
    ...groups.flatMap(({ of, added }) =>
      of.length > 0 && added.length > 0 ? [`${withUses(added)}: probably ${of.join(" or ")}`] : [],
    ),
    ...uncertain.flatMap(({ spelling, candidates: found, uses: count }) =>
      isEntry.has(spelling) || count < fewestUses
        ? []
        : [
            `${JSON.stringify(spelling)} ${counted(count, "time")}: ${found.length > 0 ? `may be ${found.join(" or ")}` : "owns action items and is never present"}`,
          ],
    ),
  ];
  if (newPeople.length + questions.length === 0) return "";
  return writePeople(
    newPeople.map(({ name, spellings, added }) => ({ name, spellings, note: withUses(added) })),
    ["Add what is right to people.yaml. The comments count the minutes that list each spelling as present."],
    questions.length > 0 ? ["For you to decide:", ...questions] : [],
  );
}
