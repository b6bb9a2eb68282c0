import { describe, expect, test } from "vitest";
import { writeDraft as writeIn } from "../../../src/derive/draft/write-draft.ts";
import type { MinutesDraft } from "../../../src/model/writing/draft.ts";
import { textsFor } from "../../../src/texts/languages.ts";
import { meetingOf } from "../../support/minutes.ts";

const nothing: MinutesDraft = {
  date: "2020-09-21",
  name: "2020-09-14",
  series: null,
  triage: null,
  regulars: [],
  queues: null,
  tickets: null,
  releases: null,
  template: "",
  openItems: [],
};

const item = { owners: [], text: "", firstSeen: "2020-09-14", weeks: 1 };

const writeDraft = (draft: MinutesDraft, language = "en"): string => writeIn(draft, textsFor(language).draft);

describe("the text of the next minutes", () => {
  test("has empty values with what is known beside them", () => {
    const draft: MinutesDraft = {
      date: "2020-09-21",
      name: "2020-09-14",
      series: null,
      triage: { thisWeek: "Mat", nextWeek: "Ada" },
      regulars: ["Ada", "Bo"],
      queues: { date: "2020-09-14", counts: [{ name: "Harbour", count: 3 }] },
      tickets: { date: "2020-09-07", counts: [{ state: "Open", count: 12 }] },
      releases: {
        date: "2020-09-14",
        counts: [{ column: "24", counts: [{ state: "In Progress", count: 4 }] }],
      },
      template: "## Crew\n",
      openItems: [],
    };
    expect(writeDraft(draft)).toBe(`---
date: 2020-09-21
status: agenda # remove this line once the meeting has taken place
attending: # [Ada, Bo]
triage:
  this_week: Mat
  next_week: Ada # a guess: has waited longest
queues: # beside each: the count of 14 Sep
  Harbour: # 3
tickets: # beside each: the count of 7 Sep
  Open: # 12
releases: # beside each: the count of 14 Sep
  "24":
    In Progress: # 4
---

## Crew
`);
  });

  test("has its comments in the language of the site", () => {
    const text = writeDraft(
      {
        ...nothing,
        triage: { thisWeek: null, nextWeek: "Ada" },
        queues: { date: "2020-06-14", counts: [{ name: "Harbour", count: 3 }] },
        openItems: [
          { ...item, firstSeen: "2020-06-14", headings: [], markdown: "- AI (Mat): caulk", weeks: 2 },
        ],
      },
      "es",
    );
    expect(text.match(/# .*[a-z]{3}.*|<!--.*-->/g)).toEqual([
      "# borra esta línea cuando se haya celebrado la reunión",
      "# una suposición: quien más tiempo lleva esperando",
      "# al lado de cada uno: el recuento del 14 jun",
      "<!-- abierta desde el 14 jun, 2 semanas -->",
    ]);
  });

  test("reads as an agenda that records nothing yet", () => {
    const meeting = meetingOf(
      writeDraft({
        ...nothing,
        regulars: ["Ada"],
        tickets: { date: "2020-09-14", counts: [{ state: "Open", count: 12 }] },
      }),
    );
    expect(meeting).toMatchObject({ status: "agenda", attending: null, tickets: null });
  });

  test("quotes names that YAML would read as something else", () => {
    const names = ["Ada #2", "yes", "[Bo]", "Cy: x", "007"];
    const text = writeDraft({
      ...nothing,
      regulars: names,
      queues: { date: "2020-09-14", counts: names.map((name) => ({ name, count: 1 })) },
    });
    const filled = text.replace(/^attending: # /m, "attending: ").replace(/: # (\d+)$/gm, ": $1");
    const { attending, queues } = meetingOf(filled);
    expect(attending?.map(({ name }) => name)).toEqual(names);
    expect(queues?.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  test("puts each open item below its own heading, with its age as a comment", () => {
    const text = writeDraft({
      ...nothing,
      template: "## Crew\n\n### Talk\n\n## Boats\n\n### Talk\n",
      openItems: [{ ...item, headings: ["Boats", "Talk"], markdown: "- AI (Mat): caulk\n  - bow" }],
    });
    expect(text).toMatch(
      /## Boats\n\n### Talk\n\n- AI \(Mat\): caulk <!-- open since 14 Sep, 1 week -->\n {2}- bow\n$/,
    );
  });

  test("keeps an item whose heading is not in the template", () => {
    const text = writeDraft({
      ...nothing,
      template: "## Crew\n",
      openItems: [{ ...item, headings: ["Boats"], markdown: "- AI (Mat): caulk" }],
    });
    expect(text).toMatch(/## Crew\n\n## Action Items\n\n- AI \(Mat\): caulk /);
  });

  test("reads headings of a template, but not what looks like one in code", () => {
    const text = writeDraft({
      ...nothing,
      template: "Hello.\n\n```\n## Crew\n```\n\n## Crew\n\n<!-- Who sails? -->\n",
      openItems: [{ ...item, headings: ["Crew"], markdown: "- AI (Mat): caulk" }],
    });
    expect(text).toMatch(/^Hello\.\n\n```\n## Crew\n```\n\n## Crew\n\n<!-- Who sails\? -->\n\n- AI \(Mat\)/m);
  });
});
