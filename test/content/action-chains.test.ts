import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { corpusFolder, hasCorpus, readCorpus } from "../../scripts/development/corpus-files.ts";
import { readNamedProfile } from "../../scripts/read-profile.ts";
import { linkArchive } from "../../src/archive/link-archive.ts";
import { carriedActions } from "../../src/derive/actions/carried-actions.ts";
import { indexPeople } from "../../src/derive/people/people-index.ts";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { readPeople } from "../../src/minutes/people-file.ts";
import { scoreChains } from "../oracles/score-chains.ts";

if (!hasCorpus) console.log(`Skipped the action items of the real minutes: ${corpusFolder} does not exist.`);

describe.skipIf(!hasCorpus)("action items of the real minutes", () => {
  const { files } = importMinutes(readCorpus(), readNamedProfile("osg"));
  const meetings = linkArchive(files.map(({ meeting }) => meeting)).meetings.map(({ meeting }) => meeting);
  const { people } = readPeople(
    { path: "content/people.yaml", bytes: readFileSync("content/people.yaml") },
    () => [],
  );
  const carried = carriedActions(meetings, indexPeople(people));
  const score = scoreChains(
    meetings.flatMap(({ date }) =>
      (carried.get(date) ?? []).map(({ key }, index) => ({ position: `${date}/${index}`, key })),
    ),
    JSON.parse(readFileSync("test/references/action-chains.json", "utf8")),
  );

  test("are compared with a sample that was labelled by hand", () => {
    expect(score.chains).toBeGreaterThanOrEqual(120);
  });

  test("are followed to the right item in 98 of 100 cases or more", () => {
    expect({ precision: score.precision, wrong: score.wrong }).toEqual({
      precision: expect.toSatisfy((share: number) => share >= 0.98),
      wrong: expect.anything(),
    });
  });

  test("are followed in 92 of 100 cases or more", () => {
    expect({ recall: score.recall, missed: score.missed }).toEqual({
      recall: expect.toSatisfy((share: number) => share >= 0.92),
      missed: expect.anything(),
    });
  });
});
