import { describe, expect, test } from "vitest";
import { diagnosticsOf, minutes, siteYaml } from "../support/archive.ts";
import { expectDiagnostic, marked } from "../support/rules.ts";

/** Minutes of 14 September with these lines of front matter. */
function september14(front: string) {
  return marked(`---\ndate: 2020-09-14\n${front}\n---\n`);
}

describe("file-name-date", () => {
  test("finds a copied file whose date was not changed", () => {
    const copied = marked("---\ndate: ‸2020-09-07\n---\n");
    expectDiagnostic("file-name-date", copied, {
      message: "date is 2020-09-07, expected 2020-09-14 as in the file's name",
      hint: "write date: 2020-09-14, or rename the file if the meeting was on 7 September 2020",
    });
  });

  test.each([["content/minutes/2020-13-14.md", "2020-13-14.md"]])(
    "finds the name of %s, which is no day",
    (path, name) => {
      expectDiagnostic("file-name-date", marked("---\ndate: ‸2020-09-14\n---\n", path), {
        message: `the file is named "${name}", expected the meeting's date`,
        hint: "rename it to 2020-09-14.md",
      });
    },
  );

  test.each([
    "content/minutes/2020/2020-09-14.md",
    "content/minutes/2020-09-07/2020-09-14.md",
    "content/minutes/2020/09/14.md",
    "content/minutes/2020-09-14/notes.md",
    "content/minutes/TechArea20200914.md",
    "content/minutes/2020-09-14-draft.md",
    "content/minutes/kick-off.md",
  ])("has nothing against %s", (path) => {
    expect(diagnosticsOf([{ ...minutes("2020-09-14"), path }])).toEqual([]);
  });
});

describe("duplicate-date", () => {
  test("finds two files of one day, and names the other in each", () => {
    const twice = ["a", "b"].map((folder) => ({
      ...minutes("2020-09-14"),
      path: `content/minutes/${folder}/2020-09-14.md`,
    }));
    const found = diagnosticsOf(twice);
    expect(
      found.map(({ ruleId, file, line, column, message }) => [ruleId, `${file}:${line}:${column}`, message]),
    ).toEqual([
      [
        "duplicate-date",
        "content/minutes/a/2020-09-14.md:2:7",
        "2020-09-14 also has minutes in content/minutes/b/2020-09-14.md",
      ],
      [
        "duplicate-date",
        "content/minutes/b/2020-09-14.md:2:7",
        "2020-09-14 also has minutes in content/minutes/a/2020-09-14.md",
      ],
    ]);
  });

  test("says what to do about it", () => {
    const other = { ...minutes("2020-09-14"), path: "content/minutes/b/2020-09-14.md" };
    expect(diagnosticsOf([minutes("2020-09-14"), other])[0]?.hint).toBe(
      "merge the files, correct the date of one, or write status: agenda in the agenda",
    );
  });

  test("blames a copied file whose date was not changed, and not the file that it was copied from", () => {
    const copied = { ...minutes("2020-09-07"), path: "content/minutes/2020-09-14.md" };
    expect(diagnosticsOf([minutes("2020-09-07"), copied]).map(({ file, ruleId }) => [file, ruleId])).toEqual([
      ["content/minutes/2020-09-14.md", "file-name-date"],
    ]);
  });

  test("has nothing against meetings on neighbouring days", () => {
    expect(diagnosticsOf([minutes("2020-09-14"), minutes("2020-09-15")])).toEqual([]);
  });
});

describe("unknown-series", () => {
  test("finds a series that site.yaml does not hold, and guesses the one that was meant", () => {
    expectDiagnostic("unknown-series", september14("series: ‸weakly"), {
      message: '"weakly" is not a series in site.yaml',
      hint: 'did you mean "weekly"?',
    });
  });

  test("lists the series where none is close", () => {
    expectDiagnostic("unknown-series", september14("series: ‸conference"), {
      message: '"conference" is not a series in site.yaml',
      hint: "the series are weekly, retreat",
    });
  });

  test.each(["series: retreat", ""])("has nothing against %j", (front) => {
    expect(diagnosticsOf([minutes("2020-09-14", front)])).toEqual([]);
  });
});

describe("unknown-state", () => {
  test("finds a misspelt state of the tickets, and guesses the one that was meant", () => {
    expectDiagnostic("unknown-state", september14("tickets:\n  Open: 3\n  ‸Ready for Tests: 2"), {
      message: '"Ready for Tests" is not a state of tickets',
      hint: 'did you mean "Ready for Testing"?',
    });
  });

  test("finds a state of a release, and says in which one", () => {
    expectDiagnostic("unknown-state", september14("releases:\n  3.5.24: { Open: 1, ‸Shipwrecked: 2 }"), {
      message: '"Shipwrecked" is not a state of release 3.5.24',
      hint: "the states are Open, Selected for Dev, In Progress, Dev Complete, Ready for Testing, Ready for Release; add new ones to site.yaml",
    });
  });

  test.each([
    "tickets: { Open: 1, Selected for Development: 2 }",
    "tickets: { OPEN: 1, ready for testing: 2 }",
    "releases: { Both: { Development Complete: 1 } }",
    "tickets: {}",
  ])("has nothing against %j", (front) => {
    expect(diagnosticsOf([minutes("2020-09-14", front)])).toEqual([]);
  });
});

describe("repeated-state", () => {
  test("finds two spellings of one state in the tickets", () => {
    expectDiagnostic(
      "repeated-state",
      september14("‸tickets: { Dev Complete: 1, Development Complete: 2 }"),
      {
        message: '"Dev Complete" is counted twice under different spellings',
        hint: "keep one of the two",
      },
    );
  });

  test("finds them in one column of the releases", () => {
    expectDiagnostic("repeated-state", september14("releases:\n  ‸3.5.24: { open: 1, Open: 2 }"), {
      message: '"Open" is counted twice under different spellings',
      hint: "keep one of the two",
    });
  });

  test("has nothing against a state that stands in several columns", () => {
    const front = "releases: { 3.5.24: { Dev Complete: 1 }, Both: { Development Complete: 2 } }";
    expect(diagnosticsOf([minutes("2020-09-14", front)])).toEqual([]);
  });
});

describe("typed-total", () => {
  test.each([
    ["tickets: { Open: 1, Total: ‸1 }", "tickets.Total"],
    ["queues: { GGUS: 1, Total: ‸1 }", "queues.Total"],
    ["releases:\n  3.5.24: { Open: 1 }\n  ‸Total: { Open: 1 }", "releases.Total"],
    ["releases:\n  3.5.24: { Open: 1, Total: ‸1 }", "releases.3.5.24.Total"],
    ["tickets: { Open: 1, total: ‸1 }", "tickets.total"],
  ])("finds the total of %j", (front, name) => {
    expectDiagnostic("typed-total", september14(front), {
      message: `"${name}" is a total, which is computed`,
      hint: "remove it",
    });
  });

  test("has nothing against a name that only begins like it", () => {
    expect(diagnosticsOf([minutes("2020-09-14", "queues: { Totally new: 1 }")])).toEqual([]);
  });
});

describe("unknown-queue", () => {
  const settings = `${siteYaml}\nqueues: [FreshDesk, GGUS]\n`;

  test("finds a queue that site.yaml does not list, and guesses the one that was meant", () => {
    expectDiagnostic(
      "unknown-queue",
      september14("queues: { ‸Freshdesks: 1 }"),
      {
        severity: "warning",
        message: '"Freshdesks" is not a queue in site.yaml',
        hint: 'did you mean "FreshDesk"?',
      },
      { settings },
    );
  });

  test("lists the queues where none is close", () => {
    const hint = "the queues are FreshDesk, GGUS; add new ones to site.yaml";
    const words = { severity: "warning", message: '"Lighthouse" is not a queue in site.yaml', hint } as const;
    expectDiagnostic("unknown-queue", september14("queues: { ‸Lighthouse: 1 }"), words, { settings });
  });

  test("has nothing against a listed queue", () => {
    expect(diagnosticsOf([minutes("2020-09-14", "queues: { GGUS: 1 }")], { settings })).toEqual([]);
  });

  test("has nothing against any queue where site.yaml lists none", () => {
    expect(diagnosticsOf([minutes("2020-09-14", "queues: { Lighthouse: 1 }")])).toEqual([]);
  });
});

describe("next-date", () => {
  test.each(["2020-09-07", "2020-09-14"])("finds a next meeting on %s, which is not ahead", (date) => {
    expectDiagnostic("next-date", september14(`next: { date: ‸${date} }`), {
      message: `the next meeting is on ${date}, expected a date after 2020-09-14`,
      hint: "correct the date, or remove it",
    });
  });

  test.each(["next: { date: 2020-09-15 }", "next: { cancelled: Regatta }", ""])(
    "has nothing against %j",
    (front) => {
      expect(diagnosticsOf([minutes("2020-09-14", front)])).toEqual([]);
    },
  );
});

describe("alias-collision", () => {
  const earlier = minutes("2020-09-07", "aliases: [/old/monday/]\nreleases: { 3.4: { Open: 1 } }");

  test.each(["/old/monday/", "/old/monday", "/old/monday/index.html"])(
    "finds the alias %s of two meetings in both of them",
    (alias) => {
      const found = diagnosticsOf([earlier, minutes("2020-09-14", `aliases: [${alias}]`)]);
      expect(found.map(({ ruleId, severity, message }) => [ruleId, severity, message])).toEqual([
        [
          "alias-collision",
          "warning",
          '"/old/monday/" is also an alias in content/minutes/2020-09-14.md, so it does not redirect here',
        ],
        [
          "alias-collision",
          "warning",
          `"${alias}" is also an alias in content/minutes/2020-09-07.md, so it does not redirect here`,
        ],
      ]);
    },
  );

  test.each(["/meetings/2020-09-07/", "/meetings/2020-09-07", "/releases/3.4/"])(
    "finds the alias %s of a page that exists",
    (alias) => {
      expectDiagnostic(
        "alias-collision",
        september14(`aliases: [/old/tuesday/, ‸${alias}]`),
        {
          severity: "warning",
          message: `"${alias}" is a page because of content/minutes/2020-09-07.md, so it does not redirect here`,
          hint: "keep the alias only in the minutes that it leads to",
        },
        { others: [earlier] },
      );
    },
  );

  test.each([
    ["the old addresses of the real archive", "aliases: [/meetings/2020/TechArea20200914/]"],
    ["an alias that the same minutes list twice", "aliases: [/old/a/, /old/a]"],
    ["the page of a day that was corrected", "aliases: [/meetings/2020-09-15/]"],
    ["the page of a release that was renamed", "aliases: [/releases/3.5/]"],
    [
      "an alias that only begins like a page",
      "aliases: [/latest-news/, /feed.xml.html, /news/, /people.html, /releases-old/]",
    ],
  ])("has nothing against %s", (_, front) => {
    expect(diagnosticsOf([earlier, minutes("2020-09-14", front)])).toEqual([]);
  });
});

describe("reserved-alias", () => {
  test.each([
    "/",
    "/index.html",
    "/latest",
    "/meetings/",
    "/meetings/index.html",
    "/meetings/2020/",
    "/meetings/2031-01-06/card.png",
    "/meetings/2031-01-06/old/",
    "/meetings/2031-01-06.md",
    "/404.html",
    "/feed.xml",
    "/robots.txt/old/",
    "/api/old/",
    "/data/old/",
    "/assets/old.html",
    "/releases/",
    "/releases/3.5/old/",
    "/people/",
    "/people/x/",
    "/actions/index.html",
    "/decisions",
    "/support/lakeside.html",
    "/topics/",
    "/compare/2020/",
    "/new/",
    "/feed.json",
    "/calendar.ics",
  ])("finds the alias %s, which is the site's own", (alias) => {
    expectDiagnostic("reserved-alias", september14(`aliases: [‸${alias}]`), {
      message: `"${alias}" is reserved for a page of the site`,
      hint: "remove the alias",
    });
  });

  test("finds an alias below an HTML file, which no disk can hold", () => {
    expectDiagnostic("reserved-alias", september14("aliases: [/old.html, ‸/old.html/more/]"), {
      message: '"/old.html/more/" is below an HTML file, which is not a folder',
      hint: "remove the alias",
    });
  });
});

describe("repeated-name", () => {
  test.each([
    ["queues: { GGUS: 1, ggus: ‸2 }", "ggus", "GGUS"],
    ["queues: { Fresh Desk: 1, GGUS: 3, fresh-desk: ‸2 }", "fresh-desk", "Fresh Desk"],
    ["releases:\n  3.5.24: { Open: 1 }\n  ‸3-5-24: { Open: 2 }", "3-5-24", "3.5.24"],
    ["releases:\n  Both: { Open: 1 }\n  ‸both: { Open: 2 }", "both", "Both"],
  ])("finds the second of two names that share an address in %j", (front, name, first) => {
    expectDiagnostic("repeated-name", september14(front), {
      message: `"${name}" and "${first}" differ only in case or punctuation, so they would share one anchor`,
      hint: "remove or rename one of them",
    });
  });

  test("finds each name after the first", () => {
    const found = diagnosticsOf([minutes("2020-09-14", "queues: { GGUS: 1, ggus: 2, Ggus: 3 }")]);
    expect(found.map(({ ruleId, message }) => [ruleId, message.split(" ")[0]])).toEqual([
      ["repeated-name", '"ggus"'],
      ["repeated-name", '"Ggus"'],
    ]);
  });

  test.each([
    ["a queue with the name of a column", "queues: { Both: 1 }\nreleases: { Both: { Open: 1 } }"],
    ["releases whose numbers differ", "releases: { 3.1: { Open: 1 }, 3.10: { Open: 1 }, 31: { Open: 1 } }"],
    ["a column that was emptied", "releases: { 3.5.24: { Open: 1 }, 3-5-24: {} }"],
  ])("has nothing against %s", (_, front) => {
    expect(diagnosticsOf([minutes("2020-09-14", front)])).toEqual([]);
  });
});
