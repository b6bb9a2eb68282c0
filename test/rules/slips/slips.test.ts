import { describe, expect, test } from "vitest";
import { diagnosticsOf, minutes, peopleYaml, type Written } from "../../support/archive.ts";
import { expectDiagnostic, marked } from "../../support/rules.ts";

const severity = "warning" as const;

/** Minutes of 14 September with these lines of front matter and a body. */
function september14(front: string, body = ""): Written {
  return marked(`---\ndate: 2020-09-14\n${front}\n---\n${body}`);
}

function idsOf(...files: readonly Written[]): readonly string[] {
  return diagnosticsOf(files).map(({ ruleId }) => ruleId);
}

describe("title-date", () => {
  test.each(["7 September 2020", "September 7, 2020", "2020-09-07", "(7 Sep 2020)"])(
    "finds last week's %s",
    (day) => {
      expectDiagnostic("title-date", september14(`title: ‸Crew meeting, ${day}`), {
        severity,
        message: "the title names 7 September 2020, but the meeting is on 14 September 2020",
        hint: "correct the date, or remove it: every page shows the day beside the title",
      });
    },
  );

  test.each(["Crew meeting, 14 September 2020", "Review of 2020", "Meeting 7", "Release 3.5.24"])(
    "accepts %s",
    (title) => {
      expect(idsOf(minutes("2020-09-14", `title: ${title}`))).toEqual([]);
    },
  );
});

describe("empty-attendance", () => {
  test("finds minutes that nobody attended", () => {
    expectDiagnostic("empty-attendance", september14("attending: ‸[]"), {
      severity,
      message: "the list of who attended is empty",
      hint: "fill it in, or remove it if it was not recorded",
    });
  });

  test("accepts an agenda, and minutes without the list", () => {
    expect(idsOf(minutes("2020-09-14"), minutes("2020-09-21", "status: agenda\nattending: []"))).toEqual([]);
  });
});

describe("triage-turn", () => {
  const before = minutes("2020-09-07", "triage: { this_week: Carl, next_week: BrianL }");

  test("finds somebody else than the minutes before announced", () => {
    expectDiagnostic(
      "triage-turn",
      september14("triage: { this_week: ‸Mat }"),
      {
        severity,
        message: "Mat is on triage duty, but the minutes of 2020-09-07 announced BrianL",
        hint: "correct the name, or leave it if they swapped",
      },
      { others: [before], people: peopleYaml },
    );
  });

  test.each(["BrianL", "brianl (?)", "Brian Lin", "Brian"])("accepts %s, who may be the same", (name) => {
    const found = diagnosticsOf([before, minutes("2020-09-14", `triage: { this_week: ${name} }`)], {
      people: peopleYaml,
    });
    expect(found.filter(({ ruleId }) => ruleId === "triage-turn")).toEqual([]);
  });

  test("asks nothing where the announcement was in doubt", () => {
    const inDoubt = minutes("2020-09-07", "triage: { next_week: BrianL (?) }");
    expect(idsOf(inDoubt, minutes("2020-09-14", "triage: { this_week: Mat }"))).toEqual([]);
  });

  test("asks nothing after a week without a meeting, in which the turn may have passed on", () => {
    expect(idsOf(before, minutes("2020-09-21", "triage: { this_week: Mat }"))).toEqual([]);
  });

  test("asks the newest minutes alone", () => {
    const later = minutes("2020-09-21");
    expect(idsOf(before, minutes("2020-09-14", "triage: { this_week: Mat }"), later)).toEqual([]);
  });
});

describe("copied-counts", () => {
  const table = "{ Open: 9, In Progress: 4, Ready for Testing: 3, Ready for Release: 1 }";
  const before = minutes("2020-09-07", `tickets: ${table}`);

  test("finds a table in which nothing changed", () => {
    expectDiagnostic(
      "copied-counts",
      september14(`‸tickets: ${table}`),
      {
        severity,
        message: "every count of tickets is the same as on 2020-09-07",
        hint: "type the new counts, or write stale: { tickets: why } if they were copied on purpose",
      },
      { others: [before] },
    );
  });

  test.each([
    ["a count that changed", `tickets: ${table.replace("9", "8")}`],
    ["a table that is marked as copied", `tickets: ${table}\nstale: { tickets: outage }`],
    ["another board", `releases: { 1.2: ${table} }`],
  ])("accepts %s", (_, front) => {
    expect(idsOf(before, minutes("2020-09-14", front))).toEqual([]);
  });

  test("accepts a small table, which may well stay the same", () => {
    const small = "tickets: { Open: 2, In Progress: 0 }";
    expect(idsOf(minutes("2020-09-07", small), minutes("2020-09-14", small))).toEqual([]);
  });
});

describe("tenfold-count", () => {
  const before = minutes(
    "2020-09-07",
    "tickets: { Open: 144 }\nqueues: { Harbour: 9 }\nreleases: { 1.2: { Open: 120 } }",
  );

  test("finds a digit too many", () => {
    expectDiagnostic(
      "tenfold-count",
      september14("tickets: { Open: ‸1440 }"),
      { severity, message: "Open is 1440, after 144 on 2020-09-07", hint: "correct it if a digit is wrong" },
      { others: [before] },
    );
  });

  test("finds a digit too few in a release", () => {
    expectDiagnostic(
      "tenfold-count",
      september14("releases: { 1.2: { Open: ‸12 } }"),
      { severity, message: "Open is 12, after 120 on 2020-09-07", hint: "correct it if a digit is wrong" },
      { others: [before] },
    );
  });

  test.each(["tickets: { Open: 290 }", "tickets: { Open: 0 }", "queues: { Harbour: 88 }"])(
    "accepts %s",
    (front) => {
      expect(idsOf(before, minutes("2020-09-14", front))).toEqual([]);
    },
  );
});

describe("doubtful-count", () => {
  test("finds a count that the weeks before and after contradict", () => {
    expectDiagnostic(
      "doubtful-count",
      september14("tickets: { Open: ‸144 }"),
      {
        severity,
        message:
          "Open is 144, which the other weeks contradict: 18 the week before, 12 the week after; 144 may be 14 with a digit too many",
        hint: "correct it if it is a typo",
      },
      {
        others: [
          minutes("2020-09-07", "tickets: { Open: 18 }"),
          minutes("2020-09-21", "tickets: { Open: 12 }"),
        ],
      },
    );
  });
});

describe("copied-body", () => {
  const lines = ["caulk the hull", "paint the bow", "mend the sail", "count the oars", "feed the cat"];
  const body = (words: readonly string[]): string =>
    `## Crew\n\n${words.map((one) => `- ${one}\n`).join("")}`;
  const before = minutes("2020-09-07", "", body(lines));

  test("finds the text of last week", () => {
    expectDiagnostic(
      "copied-body",
      marked(`---\ndate: ‸2020-09-14\n---\n${body(lines)}`),
      {
        severity,
        message: "nearly every line of the text is in the minutes of 2020-09-07 too",
        hint: "write what is new, or status: agenda until the meeting has taken place",
      },
      { others: [before] },
    );
  });

  test.each([
    ["two new lines", minutes("2020-09-14", "", body([...lines, "sail", "rest"]))],
    ["an agenda", minutes("2020-09-14", "status: agenda", body(lines))],
    ["a short text", minutes("2020-09-14", "", body(lines.slice(0, 3)))],
  ])("accepts %s", (_, file) => {
    expect(idsOf(before, file)).toEqual([]);
  });
});

describe("ownerless-action", () => {
  test("finds an open item that names nobody", () => {
    expectDiagnostic("ownerless-action", september14("", "‸- AI: caulk the hull\n"), {
      severity,
      message: 'the action item "caulk the hull" names no owner',
      hint: "write who takes it, as in AI (Mat):",
    });
  });

  test("accepts one that is done", () => {
    expect(idsOf(minutes("2020-09-14", "", "- AI: caulk the hull [done]\n"))).toEqual([]);
  });
});

describe("near-marker", () => {
  test.each([
    ["Decison:", "Decision:"],
    ["Descision:", "Decision:"],
    ["Acton (Mat):", "AI (Mat):"],
    ["IA (Mat):", "AI (Mat):"],
    ["Task (Mat):", "AI (Mat):"],
  ])("finds %s", (written, meant) => {
    expectDiagnostic("near-marker", september14("", `‸- ${written} paint the hull\n`), {
      severity,
      message: `"${written}" marks no item`,
      hint: `write "${meant}" before each item, or other words if none is meant`,
    });
  });

  test.each([
    "Decision: sail",
    "AI (Mat): sail",
    "Decisions: sail",
    "Action (Mat): sail",
    "TODO (Mat): sail", // What a minute-taker may write; it is not a note to us.
    "Precision: 3 cm",
    "Note: sail",
    "Mat: sail",
    "Deck: clean",
    "Auction: 3 boats",
  ])("accepts %s", (line) => {
    expect(idsOf(minutes("2020-09-14", "", `- ${line}\n`))).toEqual([]);
  });
});

describe("repeated-attendee", () => {
  test.each([
    ["Brian Lin, ‸BrianL", '"Brian Lin" and "BrianL" are both Brian Lin'],
    ["Carl, Mat, ‸Carl (late)", '"Carl" and "Carl (late)" are both Carl'],
    ["Carl, ‸Carl", '"Carl" is listed twice'],
  ])("finds %s", (names, message) => {
    expectDiagnostic(
      "repeated-attendee",
      september14(`attending: [${names}]`),
      { severity, message, hint: "keep one of the two" },
      { people: peopleYaml },
    );
  });

  test("finds one name in two spellings where nobody lists the people", () => {
    expectDiagnostic("repeated-attendee", september14("attending: [Ada B, ‸adab]"), {
      severity,
      message: '"Ada B" and "adab" are the same name',
      hint: "keep one of the two",
    });
  });

  test("accepts two people, and a spelling that several share", () => {
    const attending = "attending: [Mat, Mats, Brian, BrianL]";
    const found = diagnosticsOf([minutes("2020-09-14", attending)], { people: peopleYaml });
    expect(found.map(({ ruleId }) => ruleId)).toEqual(["ambiguous-person"]);
  });
});

describe("meeting-weekday", () => {
  test("finds the newest meeting on another day", () => {
    expectDiagnostic(
      "meeting-weekday",
      { ...marked("---\ndate: ‸2020-09-17\n---\n"), path: "content/minutes/2020-09-17.md" },
      {
        severity,
        message: "17 September 2020 is a Thursday, and the team meets on Mondays",
        hint: "correct the date and the name of the file, or leave it if the meeting was moved",
      },
      { others: [minutes("2020-09-07")] },
    );
  });

  test.each([
    ["the day after a holiday", minutes("2020-09-07"), minutes("2020-09-15")],
    ["a day that was announced", minutes("2020-09-07", "next: { date: 2020-09-17 }"), minutes("2020-09-17")],
    ["an earlier meeting", minutes("2020-09-10"), minutes("2020-09-14")],
    ["a meeting of another series", minutes("2020-09-07"), minutes("2020-09-17", "series: retreat")],
  ])("accepts %s", (_, ...files) => {
    expect(idsOf(...files)).toEqual([]);
  });
});

describe("heading-skeleton", () => {
  const usual = "## Crew\n\n## Boats\n\n## Any other business\n";
  const before = ["2020-08-24", "2020-08-31", "2020-09-07"].map((date) => minutes(date, "", usual));

  test("finds a level that is skipped", () => {
    expectDiagnostic("heading-skeleton", september14("", "## Crew\n\n‸#### Mat\n"), {
      severity,
      message: "a heading of level 4 follows one of level 2",
      hint: "write ### before it",
    });
  });

  test("finds minutes without the headings that the last ones had", () => {
    expectDiagnostic(
      "heading-skeleton",
      marked("---\ndate: ‸2020-09-14\n---\n- Mat paints the hull\n"),
      {
        severity,
        message: "none of the headings that the last 3 minutes have is in these",
        hint: 'write headings such as "Crew" and "Boats" above their parts',
      },
      { others: before },
    );
  });

  test.each([
    ["one of them", minutes("2020-09-14", "", "## boats\n")],
    ["an agenda", minutes("2020-09-14", "status: agenda")],
    ["a level back up", minutes("2020-09-14", "", "## Crew\n\n### Mat\n\n#### Hull\n\n## Boats\n")],
  ])("accepts %s", (_, file) => {
    expect(idsOf(...before, file)).toEqual([]);
  });

  test("expects nothing of a team whose headings differ from week to week", () => {
    const files = ["2020-08-24", "2020-08-31", "2020-09-07"].map((date) =>
      minutes(date, "", `## Of ${date}\n\n## Crew\n`),
    );
    expect(idsOf(...files, minutes("2020-09-14"))).toEqual([]);
  });
});
