import { describe, expect, test } from "vitest";
import { createLikeness } from "../../../src/derive/actions/likeness.ts";
import { listed, matchScore } from "../../../src/derive/actions/same-item.ts";
import { indexPeople } from "../../../src/derive/people/people-index.ts";
import { known } from "../../support/archive.ts";
import { meetingWith } from "../../support/minutes.ts";

/** How well the second item continues the first, some meetings later; null if they are two items. */
function score(first: string, second: string, ago = 1): number | null {
  const [earlier, later] = [first, second].map((line) => {
    const { actions, issueKeys } = meetingWith(`- ${line}\n`);
    return listed(known(actions[0]), issueKeys, indexPeople([]));
  });
  return matchScore(known(earlier), known(later), ago, createLikeness());
}

describe("an item that may continue an earlier one", () => {
  test("scores the higher the more alike it is, and highest with the same issue", () => {
    const reworded = known(score("AI (Mat): paint the ship bell", "AI (Mat): paint the ship bell red"));
    const copied = known(score("AI (Mat): paint the ship bell", "AI (Mat): paint the ship bell"));
    const sameIssue = known(
      score("AI (Mat): paint the ship bell (BOAT-12)", "AI (Mat): paint the ship bell red (BOAT-12)"),
    );
    expect(reworded).toBeLessThan(copied);
    expect(copied).toBeLessThan(sameIssue);
  });

  test("must be more alike the longer it was not listed", () => {
    const [first, second] = ["AI (Mat): paint ship bell", "AI (Mat): paint ship mast tar"];
    expect([score(first, second) === null, score(first, second, 4)]).toEqual([false, null]);
  });

  test("is another item if it has another version", () => {
    expect(score("AI (Mat): release the bell 1.2", "AI (Mat): release the bell 1.3")).toBeNull();
  });
});
