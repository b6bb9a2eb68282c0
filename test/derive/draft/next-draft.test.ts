import { describe, expect, test } from "vitest";
import { nextDraft } from "../../../src/derive/draft/next-draft.ts";
import { writeDraft } from "../../../src/derive/draft/write-draft.ts";
import type { MinutesDraft } from "../../../src/model/writing/draft.ts";
import { textsFor } from "../../../src/texts/languages.ts";
import { known, minutes, type Written } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

interface Around {
  readonly date?: string | null;
  readonly template?: string | null;
}

function draftOf(
  files: readonly Written[],
  { date = null, template = null }: Around = {},
): MinutesDraft | null {
  return nextDraft(archiveIndex(files), { series: null, date, today: "2020-09-15", template });
}

describe("the draft of the next minutes", () => {
  test("is for the day that the caller names, or else the next one", () => {
    const files = [minutes("2020-09-14")];
    expect([draftOf(files, { date: "2020-09-16" })?.date, draftOf(files)?.date]).toEqual([
      "2020-09-16",
      "2020-09-21",
    ]);
  });

  test("is of the series that the caller names, which the minutes then name too", () => {
    const files = [minutes("2020-09-14"), minutes("2020-09-09", "series: retreat\ntickets: { Open: 4 }")];
    const archive = archiveIndex(files);
    const [, retreat = null] = archive.settings.series;
    const draft = nextDraft(archive, {
      series: retreat,
      date: "2020-09-23",
      today: "2020-09-15",
      template: null,
    });
    expect(draft).toMatchObject({
      series: "retreat",
      name: "2020-09-23-retreat",
      tickets: { date: "2020-09-09" },
    });
    expect(draft && writeDraft(draft, textsFor("en").draft)).toContain("date: 2020-09-23\nseries: retreat\n");
  });

  test("needs a day where there are no minutes yet", () => {
    expect([draftOf([]), draftOf([], { date: "2020-09-14" })?.date]).toEqual([null, "2020-09-14"]);
  });

  test("has the latest counts of each board that are no copies", () => {
    const files = [
      minutes("2020-09-07", "tickets: { Open: 12 }\nqueues: { Harbour: 3 }"),
      minutes(
        "2020-09-14",
        "tickets: { Open: 12 }\nstale: { tickets: outage }\nreleases: { 1.2: { Open: 4 } }",
      ),
    ];
    const { tickets, queues, releases } = known(draftOf(files));
    expect({ tickets, queues, releases }).toEqual({
      tickets: { date: "2020-09-07", counts: [{ state: "Open", count: 12 }] },
      queues: { date: "2020-09-07", counts: [{ name: "Harbour", count: 3 }] },
      releases: { date: "2020-09-14", counts: [{ column: "1.2", counts: [{ state: "Open", count: 4 }] }] },
    });
  });

  test("carries items from minutes and not from a cancelled meeting", () => {
    const files = [
      minutes("2020-09-07", "", "## Crew\n\n- AI (Mat): caulk\n"),
      minutes("2020-09-14", "status: cancelled"),
    ];
    expect(draftOf(files)?.openItems).toHaveLength(1);
  });

  test("has the headings of the team's own template", () => {
    expect(draftOf([minutes("2020-09-14", "", "## Crew\n")], { template: "## Boats\n" })?.template).toBe(
      "## Boats\n",
    );
  });

  test("looks at the meetings of the first series alone", () => {
    const files = [
      minutes("2020-09-07", "tickets: { Open: 3 }", "## Crew\n"),
      minutes("2020-09-14", "series: retreat\ntickets: { Open: 9 }", "## Fun\n"),
    ];
    const { template, tickets } = known(draftOf(files));
    expect([template, tickets?.date]).toEqual(["## Crew\n", "2020-09-07"]);
  });
});
