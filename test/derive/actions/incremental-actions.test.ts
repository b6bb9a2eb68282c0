import fc from "fast-check";
import { expect, test } from "vitest";
import { actionChanges } from "../../../src/derive/actions/action-changes.ts";
import { carriedActions } from "../../../src/derive/actions/carried-actions.ts";
import { indexPeople } from "../../../src/derive/people/people-index.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { minutes } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

const meetingCount = 1020;
/** A server continues from the state after this meeting. */
const checkpoint = 1000;
const people = indexPeople([]);

/** Meetings with items that are new, copied, reworded, handed over and closed. */
const kinds = meetingsOf(
  [
    "- AI (Mat): Paint the ship bell\n- AI (Mat): Varnish the wheel\n",
    "- AI (Mat): Paint the ship bell red\n- AI (Carl): Order 40 m of rope\n",
    "- AI (Carl): Paint the ship bell red\n- AI (Carl): Order rope for the anchor\n",
    "- AI (Mat): Paint the ship bell [done]\n- AI: Mend the gangway\n",
    "- AI (Carl): Order 40 m of rope [dropped]\n- AI (Carl): Sell the old winch\n",
    "Nothing to do.\n",
    // Only edits have these. They share few or only frequent words with the others.
    "- AI (Mat): Varnish the great wheel\n- AI (Carl): Sell the old winch to Otto\n",
    "- AI (Carl): Order anchor lamps\n- AI (Mat): Paint the ship bell green\n",
    "- AI (Otto): Sell the winch\n- AI (Mat): Paint the ship bell yellow\n",
  ].map((body, at) => minutes(addDays("2020-09-07", at * 7), "", body)),
);
const usualKinds = 6;

function meetingAt(at: number, kind: number): Meeting[] {
  const date = addDays("2000-01-03", at * 7);
  return kinds
    .slice(kind, kind + 1)
    .map((meeting) => ({ ...meeting, id: date, date, series: at % 4 === 0 ? "retreat" : meeting.series }));
}

function followed(meetings: readonly Meeting[]): object {
  const actions = carriedActions(meetings, people);
  return { actions, changes: actionChanges(meetings, actions) };
}

test("action items are the same whether a server continues from an earlier save or starts over", () => {
  let meetings = Array.from({ length: meetingCount }, (_, at) => meetingAt(at, at % usualKinds)).flat();
  followed(meetings);
  const edit = fc.record({
    at: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: checkpoint, max: checkpoint + 5 }) },
      fc.nat(meetingCount - 1),
    ),
    // One more than there are removes the meeting.
    kind: fc.nat(kinds.length),
  });
  fc.assert(
    fc.property(edit, ({ at, kind }) => {
      meetings = meetings.toSpliced(at, 1, ...meetingAt(at, kind));
      // Results are kept by object, so nothing is known of copies.
      const copies = meetings.map((meeting) => ({ ...meeting }));
      expect(followed(meetings)).toEqual(followed(copies));
    }),
    { numRuns: 20 },
  );
});
