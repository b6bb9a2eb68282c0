import { expect, test } from "vitest";
import { openItems } from "../../../src/derive/draft/open-items.ts";
import type { OpenItem } from "../../../src/model/writing/draft.ts";
import { known, minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

/** The items that the last of several bodies, a week apart, leaves open on 21 September. */
function leftOpen(...bodies: readonly string[]): readonly OpenItem[] {
  const days = ["2020-09-07", "2020-09-14"].slice(-bodies.length);
  const { meetings, actions } = archiveIndex(
    bodies.map((body, index) => minutes(days[index] ?? "", "", body)),
  );
  const latest = known(meetings.at(-1));
  return openItems(latest.body, actions.get(latest.date) ?? [], "2020-09-21");
}

test("open items keep their words, lists and headings, and have their age", () => {
  expect(
    leftOpen(
      "## Crew\n\n- AI (Mat): caulk the *hull*\n- AI (Carl): paint [done]\n",
      "## Crew\n\n### Talk\n\n- AI (Mat): caulk the *hull*\n  - bow\n- AI (Ulla): sail [dropped]\n",
    ),
  ).toEqual([
    {
      headings: ["Crew", "Talk"],
      markdown: "- AI (Mat): caulk the *hull*\n  - bow",
      owners: ["Mat"],
      text: "caulk the hull",
      firstSeen: "2020-09-07",
      weeks: 2,
    },
  ]);
});

test("an item of a list below its owner is an item by itself", () => {
  expect(leftOpen("- AI (Mat, Carl):\n  - caulk\n  - paint\n").map(({ markdown }) => markdown)).toEqual([
    "- AI (Mat, Carl): caulk",
    "- AI (Mat, Carl): paint",
  ]);
});
