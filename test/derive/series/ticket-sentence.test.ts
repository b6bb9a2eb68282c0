import { describe, expect, test } from "vitest";
import { ticketSentence } from "../../../src/derive/series/ticket-sentence.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { known, minutes, pageOf, siteOf } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

type Week = readonly number[] | string | null;

const states = ["Open", "Selected for Dev", "In Progress", "Dev Complete", "Ready for Testing"];

/**
 * What the page of one of some weeks says, by default of the last. A list is the counts of the first states of the board, text
 * is other front matter, and null is a week without minutes.
 */
function sentence(weeks: readonly Week[], of = weeks.length - 1): string | null {
  const dateOf = (week: number): string => addDays("2020-01-06", week * 7);
  const files = weeks.flatMap((week, index) => {
    if (week === null) return [];
    const counts = typeof week === "string" ? [] : week.map((count, at) => `${states[at]}: ${count}`);
    return [minutes(dateOf(index), typeof week === "string" ? week : `tickets: { ${counts.join(", ")} }`)];
  });
  const { meetings, tickets } = archiveIndex(files);
  return ticketSentence(known(meetings.find(({ date }) => date === dateOf(of))), tickets, english);
}

describe("the sentence about all tickets of a meeting", () => {
  test.each<[string, Week[], string]>([
    [
      "gives the total with its change, and then the two states that changed most",
      [
        [168, 12, 44, 5],
        [166, 12, 52, 4],
      ],
      "234 tickets, up 5 since 6 Jan; In Progress up 8 to 52, Open down 2 to 166.",
    ],
    [
      "names a third state that changed as much as the second",
      [
        [168, 12, 44, 5],
        [166, 14, 52, 4],
      ],
      "236 tickets, up 7 since 6 Jan; In Progress up 8 to 52, Open down 2 to 166, Selected for Dev up 2 to 14.",
    ],
    [
      "gives only the size of changes that are equal and many",
      [
        [168, 12, 44, 5],
        [167, 11, 52, 4],
      ],
      "234 tickets, up 5 since 6 Jan; In Progress up 8 to 52, no other state by more than 1.",
    ],
    [
      "gives only the size where all changes are equal and many",
      [
        [168, 12, 44, 5],
        [170, 10, 46, 3],
      ],
      "229 tickets, unchanged since 6 Jan; no state by more than 2.",
    ],
    [
      "names the only state that changed",
      [
        [168, 12],
        [165, 12],
      ],
      "177 tickets, down 3 since 6 Jan; Open down 3 to 165.",
    ],
    [
      "says what moved where the total did not",
      [
        [168, 12],
        [165, 15],
      ],
      "180 tickets, unchanged since 6 Jan; Open down 3 to 165, Selected for Dev up 3 to 15.",
    ],
    [
      "says that nothing moved",
      [
        [168, 12],
        [168, 12],
      ],
      "180 tickets, unchanged since 6 Jan; no state changed.",
    ],
    ["says that a count is the first", [[168, 12]], "180 tickets, the first count."],
    ["counts one ticket as one", [[1, 0]], "1 ticket, the first count."],
    [
      "names the day of the count before, however long ago",
      [[168, 12], null, null, "attending: [Mat]", [165, 12]],
      "177 tickets, down 3 since 6 Jan; Open down 3 to 165.",
    ],
    [
      "says that the total is a record and how long it has been rising",
      [
        [100, 10],
        [100, 11],
        [100, 12],
        [100, 13],
      ],
      "113 tickets, up 1 since 20 Jan, highest of all 4 counts so far, rising three meetings in a row; Selected for Dev up 1 to 13.",
    ],
    [
      "names the state that the meeting before did not list",
      [[168], [166, 3]],
      "169 tickets, up 1 since 6 Jan; Open down 2 to 166, Selected for Dev 3 (not counted on 6 Jan).",
    ],
    [
      "names the state that is no longer listed",
      [[168, 3], [168]],
      "168 tickets, down 3 since 6 Jan; Selected for Dev not counted (3 on 6 Jan).",
    ],
    [
      "passes over states without tickets that only one meeting lists",
      [[168, 0], [168]],
      "168 tickets, unchanged since 6 Jan; no state changed.",
    ],
    [
      "calls no total a record where a state was left out",
      [[160, 20], [160, 21], [160, 22], [160, 23], [160]],
      "160 tickets, down 23 since 27 Jan; Selected for Dev not counted (23 on 27 Jan).",
    ],
    [
      "does not measure a record against a total where a state was left out",
      [[160, 20], [160, 21], [160, 22], [160], [160, 19]],
      "179 tickets, up 19 since 27 Jan, lowest of all 4 counts so far; Selected for Dev 19 (not counted on 27 Jan).",
    ],
    [
      "compares with no doubtful count",
      [
        [150, 20],
        [151, 20],
        [1500, 20],
        [152, 23],
      ],
      "175 tickets; not compared with 20 Jan, when Open 1500 is doubtful; Selected for Dev up 3 to 23.",
    ],
    [
      "says that no other state than the doubtful one changed",
      [
        [150, 20],
        [151, 20],
        [1500, 20],
        [152, 20],
      ],
      "172 tickets; not compared with 20 Jan, when Open 1500 is doubtful; no other state changed.",
    ],
    [
      "gives the last total where tickets were not counted",
      [[160, 3], "attending: [Mat]"],
      "Tickets were not counted; the last count was 163 tickets on 6 Jan.",
    ],
    [
      "says of a copy that it is one",
      [[160, 3], "tickets: { Open: 159 }\nstale: { tickets: true }"],
      "The count of 159 tickets was copied from earlier minutes; the last count was 163 tickets on 6 Jan.",
    ],
    [
      "says of an agenda that it is one",
      [[160, 3], "tickets: { Open: 159 }\nstatus: agenda"],
      "The count of 159 tickets was written before the meeting; the last count was 163 tickets on 6 Jan.",
    ],
  ])("%s", (_, weeks, expected) => {
    expect(sentence(weeks)).toBe(expected);
  });

  test("says of a doubtful count only that, once the next meeting proves it", () => {
    const weeks = [
      [150, 20],
      [151, 20],
      [1500, 24],
      [152, 20],
    ];
    expect(sentence(weeks, 2)).toBe(
      "Open 1500 is doubtful: 151 the week before, 152 the week after; 1500 may be 150 with a digit too many.",
    );
  });

  test.each<[string, Week[]]>([
    ["no minutes ever counted anything", ["attending: [Mat]"]],
    ["a cancelled meeting left its board empty", [[160, 3], "status: cancelled"]],
  ])("is missing where %s", (_, weeks) => {
    expect(sentence(weeks)).toBeNull();
  });
});

test("a meeting of another series has no sentence on its page", () => {
  const files = [
    minutes("2020-01-06", "tickets: { Open: 160, In Progress: 3 }"),
    minutes("2020-01-13", "tickets: { Open: 5 }\nseries: retreat"),
  ];
  expect(pageOf(siteOf(files), "2020-01-13").sentence).toBeNull();
});
