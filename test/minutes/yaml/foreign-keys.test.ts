import { describe, expect, test } from "vitest";
import { minutesSchema } from "../../../src/minutes/minutes-schema.ts";
import { foreignKeys, ownValues, unpublishedBy } from "../../../src/minutes/yaml/foreign-keys.ts";
import { diagnosticsOf, minutes, publish } from "../../support/archive.ts";
import { expectDiagnostic, marked } from "../../support/rules.ts";

const ours = Object.keys(minutesSchema.shape);

describe("front matter of other programs", () => {
  test.each([
    ["Jekyll", "layout: post\ncategories: [ferry]\npermalink: /2020/ferry/\nnav_order: 3"],
    ["Hugo", "lastmod: 2020-09-15\ntags: [boats]\nweight: 10\nlinkTitle: Ferry\ncascade: { type: docs }"],
    ["Docusaurus", "id: ferry\nsidebar_label: Ferry\nsidebar_position: 2\nhide_title: true"],
    ["Obsidian", "tags:\n  - boats\ncssclass: wide\npublish: true"],
    ["HackMD", "robots: noindex\nbreaks: false\nslideOptions:\n  transition: fade"],
    ["Eleventy", "eleventyNavigation: { key: Ferry }\neleventyExcludeFromCollections: true"],
    ["any of them", "author: Lee\ndescription: What the crew said\ndraft: false"],
  ])("of %s is no finding", (_program, front) => {
    expect(diagnosticsOf([minutes("2020-09-14", front)])).toEqual([]);
  });

  test("has none of our own keys, so that none of ours is lost", () => {
    expect(foreignKeys.filter((key) => ours.includes(key))).toEqual([]);
  });

  test("reaches no page", () => {
    const { site } = publish([minutes("2020-09-14", "author: Zebedee\nphone: 555-010-0199")]);
    expect(JSON.stringify(site?.meetingPages)).not.toMatch(/Zebedee|0199/);
  });
});

describe("a date with a time", () => {
  test.each(["2020-09-14 13:00:00 +0200", "2020-09-14T13:00:00Z", "2020-09-14T13:00"])(
    "is the day of %s",
    (date) => {
      const file = { path: "content/minutes/meeting.md", text: `---\ndate: ${date}\n---\nHello.\n` };
      expect(publish([file]).site?.meetingPages.map(({ date }) => date)).toEqual(["2020-09-14"]);
    },
  );
});

describe("ignored-key", () => {
  test.each(["‸facilitator: Lee", "‸location: [Pier 4, online]", "‸recorded: true"])("finds %s", (front) => {
    expectDiagnostic("ignored-key", marked(`---\ndate: 2020-09-14\n${front}\n---\n`), {
      severity: "warning",
      message: `"${front.slice(1).split(":")[0]}" is not a key of minutes, so it is ignored`,
      hint: "write it in the text if readers need it, or set ignored-key: off in site.yaml",
    });
  });

  test("publishes the minutes all the same", () => {
    expect(publish([minutes("2020-09-14", "facilitator: Lee")]).site?.meetingPages).toHaveLength(1);
  });

  test.each(["atending: [Lee]", "attendees: [Lee]", "Open: 12", "counts: { Open: 12 }"])(
    "is an error where %s may be a slip",
    (front) => {
      expect(diagnosticsOf([minutes("2020-09-14", front)])).toMatchObject([
        { ruleId: "unknown-key", severity: "error" },
      ]);
    },
  );

  test("leaves text that is no table as it is", () => {
    expect(ownValues("date", ours)).toEqual({ value: "date", ignored: [] });
  });
});

describe("a draft of another program", () => {
  test.each(["draft: true", "published: false", "publish: false"])("with %s is not published", (front) => {
    const { site, diagnostics } = publish([minutes("2020-09-07"), minutes("2020-09-14", front)]);
    expect(site?.meetingPages.map(({ date }) => date)).toEqual(["2020-09-07"]);
    expect(diagnostics).toMatchObject([{ ruleId: "draft-file", severity: "warning", line: 3, column: 1 }]);
  });

  test.each([{ draft: false }, { published: true }, { draft: "no" }, null, ["draft"]])(
    "is not %j",
    (values) => {
      expect(unpublishedBy(values)).toBeNull();
    },
  );
});
