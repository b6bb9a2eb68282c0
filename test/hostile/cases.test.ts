import { describe, expect, test } from "vitest";
import { publish, siteYaml } from "../support/archive.ts";
import { expectProse } from "../support/diagnostics.ts";
import { spot } from "../support/spot.ts";
import { cases, imagesOfCases, sound } from "./cases.ts";

const settings = `${siteYaml}\nissue_trackers: [{ projects: [BOAT], url: "https://issues.example/{key}" }]\n`;

test("there are at least two hundred hostile cases, each with a name of its own", () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(200);
});

describe.each(cases)("$name", ({ path, text, finding, date }) => {
  test(finding === null ? "is published and harms nobody" : `is reported as ${finding}`, () => {
    const place = finding === null ? { text, line: 0, column: 0 } : spot(text);
    const { site, diagnostics } = publish([sound, { path, text: place.text }], {
      settings,
      images: imagesOfCases,
    });
    expect(diagnostics.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual(
      finding === null ? [] : [[finding, place.line, place.column]],
    );
    diagnostics.forEach(expectProse);
    const published = site?.archiveJson.meetings.map((meeting) => meeting.date);
    const isError = diagnostics.some(({ severity }) => severity === "error");
    expect(published).toEqual(isError ? ["2020-09-07"] : [date, "2020-09-07"]);
  });
});
