import { describe, expect, test } from "vitest";
import { diagnosticsOf, minutes, peopleYaml as people } from "../support/archive.ts";
import { expectDiagnostic, marked } from "../support/rules.ts";

/** Minutes of 14 September with these lines of front matter and this body. */
function september14(front: string, body: string = "") {
  return marked(`---\ndate: 2020-09-14\n${front}\n---\n${body}`);
}

describe("unknown-person", () => {
  test.each([
    ["in the attendance", september14("attending: [Mat, ‸Wilma]")],
    ["on triage duty this week", september14("triage: { this_week: ‸Wilma }")],
    ["on triage duty next week", september14("triage: { next_week: ‸Wilma (?) }")],
    ["behind an action item", september14("", "\n## Harbour\n\n‸- AI (Mat, Wilma): Paint the bell\n")],
  ])("reports an unknown name: %s", (_, file) => {
    const words = {
      severity: "warning",
      message: '"Wilma" is not in people.yaml',
      hint: "add the person, or add the spelling to a person",
    } as const;
    expectDiagnostic("unknown-person", file, words, { people });
  });

  test("guesses the spelling that was meant", () => {
    const words = {
      severity: "warning",
      message: '"Carll" is not in people.yaml',
      hint: 'did you mean "Carl"?',
    } as const;
    expectDiagnostic("unknown-person", september14("attending: [‸Carll]"), words, { people });
  });

  test("names everybody of a bare first name, and guesses none of them", () => {
    const crew = "- name: Wilma Berg\n- name: Wilma Dahl\n";
    const words = {
      severity: "warning",
      message: '"Wilma" is not in people.yaml',
      hint: "it may be Wilma Berg or Wilma Dahl; add the spelling to the right one",
    } as const;
    expectDiagnostic("unknown-person", september14("attending: [‸Wilma]"), words, { people: crew });
  });

  test("names a person once, where the minutes first do", () => {
    const file = september14(
      "attending: [‸Wilma]\ntriage: { this_week: Wilma }",
      "AI (Wilma): Paint the bell\n",
    );
    const words = {
      severity: "warning",
      message: '"Wilma" is not in people.yaml',
      hint: "add the person, or add the spelling to a person",
    } as const;
    expectDiagnostic("unknown-person", file, words, { people });
  });

  test.each([
    "attending: [mat, Brian Lin]",
    "attending: [BrianL]",
    "triage: { this_week: Carl (?), next_week: ??? }",
  ])("has nothing against %j", (front) => {
    expect(diagnosticsOf([minutes("2020-09-14", front)], { people })).toEqual([]);
  });

  test("has nothing against any name where there is no people.yaml", () => {
    expect(diagnosticsOf([minutes("2020-09-14", "attending: [Wilma]")])).toEqual([]);
  });
});

describe("ambiguous-person", () => {
  test("finds a spelling that two people share, and names both", () => {
    const words = {
      severity: "warning",
      message: '"Brian" may be Brian Lin or Brian Bock',
      hint: "write the full name",
    } as const;
    expectDiagnostic("ambiguous-person", september14("attending: [Mat, ‸Brian]"), words, { people });
  });

  test("finds it behind an action item too", () => {
    const words = {
      severity: "warning",
      message: '"Brian" may be Brian Lin or Brian Bock',
      hint: "write the full name",
    } as const;
    expectDiagnostic("ambiguous-person", september14("", "\n‸AI (Brian): Paint the bell\n"), words, {
      people,
    });
  });

  test("takes Mat and Mats for the two people that they are", () => {
    expect(diagnosticsOf([minutes("2020-09-14", "attending: [Mat, Mats]")], { people })).toEqual([]);
  });
});

describe("reversed-support", () => {
  test.each([
    ["Mat (Lakeside)", "Lakeside (Mat)"],
    ["Mat, Carl (Lakeside)", "Lakeside (Mat, Carl)"],
  ])("finds a person before the site, and writes the fix out: %s", (written, fix) => {
    const words = {
      severity: "warning",
      message: `"${written}" names the person before the site`,
      hint: `write "${fix}"`,
    } as const;
    const body = `\n## Support Update\n\n- Harbour (Carl): paint\n‸- ${written}: paint\n`;
    expectDiagnostic("reversed-support", september14("", body), words, { people });
  });

  test.each(["Lakeside (Mat)", "Mat (Carl)", "Brian (Lakeside)", "Mat (Brian)", "Lakeside (Hilltop)"])(
    "has nothing against %j",
    (opening) => {
      const body = `\n## Support Update\n\n- ${opening}: paint\n`;
      expect(diagnosticsOf([minutes("2020-09-14", "", body)], { people })).toEqual([]);
    },
  );
});

describe("long-transcript", () => {
  const turns = (count: number): string => "Mat: yes\nCarl: no\n".repeat(count / 2);

  test("reports the first statement without an address", () => {
    expectDiagnostic("long-transcript", september14("", `${turns(1000)}‸${turns(10)}`), {
      severity: "warning",
      message: "statements from here on have no addresses of their own, expected at most 1,000 statements",
      hint: "if the meeting took several days, give each a file of its own",
    });
  });

  test("accepts a thousand", () => {
    expect(diagnosticsOf([minutes("2020-09-14", "", turns(1000))])).toEqual([]);
  });
});

describe("unknown-directive", () => {
  test("finds a table that does not exist, and guesses the one that was meant", () => {
    const words = {
      severity: "warning",
      message: '"::tiket" is not the name of a table',
      hint: 'did you mean "tickets"?',
    } as const;
    expectDiagnostic("unknown-directive", september14("", "\nText.\n\n‸::tiket\n"), words);
  });

  test("lists the tables where none is close", () => {
    const hint = "the tables are ::tickets, ::queues, ::triage, ::releases";
    expectDiagnostic("unknown-directive", september14("", "‸::lighthouse\n"), {
      severity: "warning",
      message: '"::lighthouse" is not the name of a table',
      hint,
    });
  });

  test.each(["::tickets", "A line with ::tiket in it", "    ::tiket"])("has nothing against %j", (line) => {
    expect(diagnosticsOf([minutes("2020-09-14", "", `${line}\n`)])).toEqual([]);
  });
});

describe("private-text", () => {
  const words = {
    severity: "warning",
    message: "a phone number, PIN, e-mail address or meeting link is withheld here",
    hint: "move it to coordinates, or keep it out of the repository",
  } as const;

  test.each([
    ["a telephone number", "Call ‸555-010-0199 today.\n"],
    ["a PIN", "\n- The PIN: ‸555 010 019 is new\n"],
    ["a meeting room", "\n\nSee <‸https://ferry.zoom.us/j/5550100199>.\n"],
  ])("finds %s in the body", (_, body) => {
    expectDiagnostic("private-text", september14("coordinates: none", body), words);
  });

  test("has nothing against dial-in numbers in the coordinates, where they belong", () => {
    expect(
      diagnosticsOf([minutes("2020-09-14", "coordinates: 'Call +1 555-010-0199, PIN: 555 010 019'")]),
    ).toEqual([]);
  });

  test("has nothing against version numbers, dates and issue keys", () => {
    const body = "XRootD 4.11.1-1.4 came on 2020-09-14 for SOFTWARE-3951, see 3.5.24 and line 555-0100.\n";
    expect(diagnosticsOf([minutes("2020-09-14", "", body)])).toEqual([]);
  });
});
