import { expect, test } from "vitest";
import { holdingsOf } from "../../../src/derive/pages/holdings.ts";
import type { Holdings } from "../../../src/model/pages.ts";
import { minutes, siteYaml, type Written } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

const settings = `${siteYaml}
issue_trackers: [{ projects: [BOAT], url: "https://issues.example/{key}" }]
`;

test.for<readonly [string, Written, readonly (keyof Holdings)[]]>([
  ["nothing but text", minutes("2020-09-14", "", "We met."), []],
  ["counts of tickets, even of zero", minutes("2020-09-14", "tickets: { Open: 0 }"), ["tickets", "trends"]],
  [
    "counts of an agenda, which nothing draws",
    minutes("2020-09-14", "status: agenda\ntickets: { Open: 3 }\nreleases: { 1.2.3: { Open: 1 } }"),
    [],
  ],
  ["queues", minutes("2020-09-14", "queues: { Phone: 2 }"), ["queues", "trends"]],
  ["releases", minutes("2020-09-14", "releases: { 1.2.3: { Open: 1 } }"), ["releases", "trends"]],
  ["people who attended", minutes("2020-09-14", "attending: [Wilma]"), ["attendance", "trends", "people"]],
  ["triage duty", minutes("2020-09-14", "triage: { this_week: Wilma }"), ["people"]],
  ["an action item of somebody", minutes("2020-09-14", "", "- AI (Wilma): row"), ["actions", "people"]],
  ["an action item of somebody without a page", minutes("2020-09-14", "", "- AI (Bo): row"), ["actions"]],
  ["an action item of nobody", minutes("2020-09-14", "", "- AI: row"), ["actions"]],
  ["a decision about an issue", minutes("2020-09-14", "", "Decision: sell BOAT-7"), ["decisions", "topics"]],
  [
    "a support entry",
    minutes("2020-09-14", "", "## Support Update\n\n- Lakeside (Wilma): lent a rope"),
    ["people", "support"],
  ],
])("an archive holds %s", ([, written, held]) => {
  const holdings = holdingsOf(archiveIndex([written], { settings, people: "- name: Wilma\n" }));
  expect(Object.entries(holdings).flatMap(([kind, isHeld]) => (isHeld ? kind : []))).toEqual(held);
});
