import { describe, expect, test } from "vitest";
import { readSettings } from "../../src/minutes/settings-file.ts";
import type { WrittenSettings } from "../../src/model/settings.ts";
import { expectOne } from "../support/diagnostics.ts";
import { sourceFile } from "../support/minutes.ts";
import { spot } from "../support/spot.ts";

/** The lines of a small site.yaml, by key; a test replaces or adds some. */
const least = {
  title: "title: Harbour minutes",
  url: "url: https://harbour.example/minutes",
  time_zone: "time_zone: America/Chicago",
  series: "series: [{ id: weekly, title: Weekly }]",
  board: "board: { states: [{ name: Open }, { name: Doing, aliases: [In Progress] }] }",
};

const aMonday = '{ weekday: Monday, time: "13:00" }';

function siteYaml(change: Readonly<Record<string, string>> = {}): string {
  return Object.values({ ...least, ...change }).join("\n");
}

function read(text: string): ReturnType<typeof readSettings> {
  return readSettings(sourceFile(text, "content/site.yaml"));
}

function settingsOf(change: Readonly<Record<string, string>>): WrittenSettings {
  const { settings, diagnostics } = read(siteYaml(change));
  if (!settings) throw new Error(`No settings: ${JSON.stringify(diagnostics)}`);
  return settings;
}

describe("site.yaml", () => {
  test.each(["", "\n", "# title: Harbour\n"])("may be empty, as %j", (text) => {
    expect(read(text)).toMatchObject({
      settings: { timeZone: "UTC", board: { states: [] } },
      diagnostics: [],
    });
  });

  test("may name five keys, and the others have defaults or are worked out", () => {
    expect(read(siteYaml()).settings).toEqual({
      title: "Harbour minutes",
      url: "https://harbour.example/minutes/",
      timeZone: "America/Chicago",
      schedule: null,
      holidays: [],
      identity: { accent: null, logo: null, favicon: null },
      rules: [],
      series: [
        {
          id: "weekly",
          title: "Weekly",
          folder: null,
          files: null,
          schedule: null,
          board: null,
          trackers: null,
        },
      ],
      board: {
        states: [
          { name: "Open", aliases: [] },
          { name: "Doing", aliases: ["In Progress"] },
        ],
      },
      queues: [],
      issueRepositories: [],
      topics: [],
      synonyms: [],
      footer: [],
      privacy: { patterns: [], countries: ["US", "GB", "DE", "FR"], email: "show", public: [] },
      indexing: true,
      offline: true,
    });
  });

  test.each([
    "https://",
    "https://zoom",
    "zoom.us/rec/",
    "*",
    "https://*/",
    "crew@",
    "javascript:alert(1)",
    "a b",
  ])("refuses %j as a public address", (entry) => {
    const { diagnostics } = read(siteYaml({ privacy: `privacy: { public: ["${entry}"] }` }));
    expect(diagnostics).toMatchObject([{ ruleId: "schema", severity: "error" }]);
  });

  test("adds private patterns to the built-in ones", () => {
    const { privacy } = settingsOf({ privacy: 'privacy: { patterns: ["berth \\\\d+"] }' });
    expect(privacy.patterns).toEqual(["berth \\d+"]);
  });

  test.each([
    [
      "one schedule",
      '{ weekday: Tuesday, time: "13:00" }',
      [{ from: null, schedule: { weekday: 2, every: 1, time: "13:00", duration: 60 } }],
    ],
    [
      "a schedule every two weeks",
      '{ weekday: Sunday, time: "09:30", duration: 90, every: 2, from: 2021-01-03 }',
      [{ from: "2021-01-03", schedule: { weekday: 7, every: 2, time: "09:30", duration: 90 } }],
    ],
    [
      "a schedule that changed",
      '[{ weekday: Monday, time: "13:00" }, { weekday: Tuesday, time: "14:00", from: 2021-01-12 }]',
      [
        { from: null, schedule: { weekday: 1, every: 1, time: "13:00", duration: 60 } },
        { from: "2021-01-12", schedule: { weekday: 2, every: 1, time: "14:00", duration: 60 } },
      ],
    ],
    ["no schedule", "none", []],
    ["a schedule that is to be worked out", "", null],
  ])("may hold %s", (_, schedule, expected) => {
    expect(settingsOf({ schedule: `schedule: ${schedule}` }).schedule).toEqual(expected);
  });

  test("may name words that mean the same", () => {
    expect(
      settingsOf({ synonyms: "synonyms: [[kubernetes, k8s], [CE, compute entrypoint]]" }).synonyms,
    ).toEqual([
      ["kubernetes", "k8s"],
      ["CE", "compute entrypoint"],
    ]);
  });

  test("may have links below every page", () => {
    expect(
      settingsOf({ footer: "footer: [{ label: Our team, url: https://harbour.example/ }]" }).footer,
    ).toEqual([{ label: "Our team", url: "https://harbour.example/" }]);
  });

  test("may keep search engines out", () => {
    expect(settingsOf({ indexing: "indexing: false" }).indexing).toBe(false);
  });

  test("may keep browsers from keeping pages", () => {
    expect(settingsOf({ offline: "offline: false" }).offline).toBe(false);
  });

  test("takes main for the repository's branch", () => {
    expect(settingsOf({ repository: "repository: { url: https://git.example/harbour }" }).repository).toEqual(
      {
        url: "https://git.example/harbour",
        branch: "main",
        folder: "",
      },
    );
  });

  test.each(["https://harbour.example", "https://harbour.example/", "https://harbour.example///"])(
    "ends the address %s in one slash",
    (url) => {
      expect(settingsOf({ url: `url: ${url}` }).url).toBe("https://harbour.example/");
    },
  );
});

test.each(Object.keys(least))("site.yaml may leave out %s", (key) => {
  const { settings, diagnostics } = read(siteYaml({ [key]: "" }));
  expect(settings).not.toBeNull();
  expect(diagnostics).toEqual([]);
});

describe("a mistake in site.yaml", () => {
  test.each([
    ["schema", { url: "url: ‸harbour.example" }],
    ["schema", { url: "url: ‸javascript:alert(1)" }],
    ["schema", { time_zone: "time_zone: ‸Chicago" }],
    ["schema", { synonyms: "synonyms: [‸[kubernetes]]" }],
    ["schema", { language: "language: ‸English" }],
    ["schema", { schedule: 'schedule: { weekday: ‸Mon, time: "13:00" }' }],
    ["schema", { schedule: 'schedule: { weekday: Monday, time: ‸"25:00" }' }],
    ["schema", { schedule: "schedule: { weekday: Monday, time: ‸1300 }" }],
    ["schema", { schedule: "schedule: ‸weekly" }],
    ["schema", { schedule: "schedule: ‸[]" }],
    ["schema", { schedule: "schedule: ‸{ weekday: Monday }" }],
    ["schema", { schedule: 'schedule: { weekday: Monday, time: "13:00", every: ‸2 weeks }' }],
    ["schema", { schedule: 'schedule: { weekday: Monday, time: "13:00", every: ‸0 }' }],
    ["schema", { schedule: 'schedule: [{ weekday: Monday, time: "13:00", from: ‸2021-02-30 }]' }],
    ["schema", { schedule: `schedule: [${aMonday}, ‸{ weekday: Tuesday, time: "13:00" }]` }],
    [
      "schema",
      {
        schedule: `schedule: [${aMonday.replace(" }", ", from: 2021-01-12 }")}, { weekday: Tuesday, time: "13:00", from: ‸2021-01-12 }]`,
      },
    ],
    ["unknown-key", { schedule: 'schedule: { weekday: Monday, time: "13:00", ‸evry: 2 }' }],
    ["unknown-key", { schedule: 'schedule: [{ weekday: Monday, time: "13:00", ‸form: 2021-01-12 }]' }],
    ["schema", { series: "series: ‸[]" }],
    ["schema", { series: "series: [‸{ id: weekly }]" }],
    ["schema", { title: 'title: ‸"  "' }],
    ["schema", { footer: "footer: [{ label: Our team, url: ‸javascript:alert(1) }]" }],
    ["schema", { indexing: "indexing: ‸never" }],
    ["schema", { offline: "offline: ‸never" }],
    ["schema", { queues: "queues: ‸GGUS" }],
    ["schema", { privacy: 'privacy: { patterns: [‸"(open"] }' }],
    ["schema", { privacy: 'privacy: { patterns: [‸"x*"] }' }],
    ["schema", { trackers: "issue_trackers: [{ projects: [‸boat], url: 'https://i.example/{key}' }]" }],
    ["schema", { trackers: "issue_trackers: [{ projects: [BOAT], url: ‸https://i.example/ }]" }],
    ["unknown-key", { extra: "‸timezone: America/Chicago" }],
    ["unknown-key", { repository: "repository: { url: https://git.example, ‸brnch: main }" }],
    ["unknown-key", { board: "board: { states: [{ name: Open, ‸alias: [New] }] }" }],
    ["yaml", { extra: "‸title: again" }],
  ])("is a diagnostic of %s: %j", (ruleId, change) => {
    const { text, ...position } = spot(siteYaml(change));
    const { settings, diagnostics } = read(text);
    expect(settings).toBeNull();
    expectOne(diagnostics, ruleId, position);
  });

  test.each([
    ["weekly", '"schedule" is "weekly", expected a weekday and a time, a list of these, or none'],
    ["{ weekday: Mon, time: '13:00' }", /^"schedule\.weekday" is "Mon", expected one of Monday, /],
    [
      `[${aMonday}, { weekday: Tuesday, time: "13:00" }]`,
      '"schedule.1.from" is missing, expected the first day of this schedule',
    ],
    [`{ weekday: Monday, time: "13:00", evry: 2 }`, '"evry" is not a key of schedule'],
  ])("says what a schedule of %s lacks", (schedule, message) => {
    const [first] = read(siteYaml({ schedule: `schedule: ${schedule}` })).diagnostics;
    expect(first?.message).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  });

  test("suggests the key of a schedule that was meant", () => {
    const [first] = read(
      siteYaml({ schedule: 'schedule: { weekday: Monday, time: "13:00", evry: 2 }' }),
    ).diagnostics;
    expect(first?.hint).toContain('"every"');
  });

  test("is found together with all others", () => {
    expect(read("titel: x\nurl: 1\nqueues: GGUS\n").diagnostics).toHaveLength(3);
  });
});
