import { describe, expect, test } from "vitest";
import { indexPeople } from "../../../src/derive/people/people-index.ts";
import { sitesFirst } from "../../../src/derive/people/sites-first.ts";
import { jsonOf, known, type MadeSite, minutes, pageOf, peopleYaml, siteOf } from "../../support/archive.ts";
import { htmlOfParts, meetingWith } from "../../support/minutes.ts";

const people = [
  { slug: "ada", name: "Ada Lee", spellings: ["Ada Lee", "Ada"], formerSlugs: [] },
  { slug: "bo", name: "Bo", spellings: ["Bo"], formerSlugs: [] },
  { slug: "cy-1", name: "Cy Fox", spellings: ["Cy"], formerSlugs: [] },
  { slug: "cy-2", name: "Cy Hill", spellings: ["Cy"], formerSlugs: [] },
];

/** Support entries after turning, as `site | people`. */
function turned(entry: string): readonly string[] {
  const meeting = meetingWith(`## Support Update\n\n${entry}\n`);
  return sitesFirst(meeting, indexPeople(people)).support.map(
    ({ site, people: names }) => `${site} | ${names.join(", ")}`,
  );
}

describe("a support entry", () => {
  test.each([
    ["- Ada (Lakeside): paint", "Lakeside | Ada"],
    ["- ada lee (North Pier T2): paint", "North Pier T2 | ada lee"],
    ["- Ada, Bo (Lakeside): paint", "Lakeside | Ada, Bo"],
    ["- Ada (Lakeside, Old Mill): paint", "Lakeside, Old Mill | Ada"],
    ["- Ada (Lakeside) - paint", "Lakeside | Ada"],
    ["**Ada (Lakeside):** paint", "Lakeside | Ada"],
  ])("with a known person in front and an unknown name in parentheses is turned: %s", (entry, expected) => {
    expect(turned(entry)).toEqual([expected]);
  });

  test.each([
    ["- Lakeside (Ada): paint", "Lakeside | Ada"],
    ["- Lakeside (Dee): paint", "Lakeside | Dee"],
    ["- Ada (Bo): paint", "Ada | Bo"],
    ["- Ada (Lakeside, Bo): paint", "Ada | Lakeside, Bo"],
    ["- Ada, Dee (Lakeside): paint", "Ada, Dee | Lakeside"],
    ["- Cy (Lakeside): paint", "Cy | Lakeside"],
    ["- Ada (Cy): paint", "Ada | Cy"],
  ])("otherwise stays as written: %s", (entry, expected) => {
    expect(turned(entry)).toEqual([expected]);
  });

  test("needs no list of people", () => {
    const meeting = meetingWith("## Support Update\n\n- Ada (Lakeside): paint\n");
    expect(sitesFirst(meeting, indexPeople([]))).toBe(meeting);
  });
});

describe("the text of the minutes", () => {
  const body = `## Support Update

- Ada (Lakeside): paint BOAT-1
- Ada (Lakeside) said thanks
- Old Mill (Bo): sand
    - Bo (Inner Mill): is a detail
- **Bo (Hilltop):** sweep

## Deck

Ada (Lakeside): is no entry here, BOAT-1
`;
  const meeting = meetingWith(body);
  const after = sitesFirst(meeting, indexPeople(people));

  test("opens the entries the right way round, and leaves all other lines", () => {
    const html = htmlOfParts(after.body);
    expect(html).toContain('<b class="marker">Lakeside (Ada):</b> paint');
    expect(html).toContain("<strong>Hilltop (Bo):</strong> sweep");
    for (const text of [
      "Ada (Lakeside) said thanks",
      "Bo (Inner Mill): is a detail",
      "Ada (Lakeside): is no entry",
    ])
      expect(html).toContain(text);
  });

  test("changes no id and no anchor", () => {
    const idsIn = (html: string): readonly string[] =>
      [...html.matchAll(/ (?:id|href)="[^"]*"/g)].map(String);
    expect(idsIn(htmlOfParts(after.body))).toEqual(idsIn(htmlOfParts(meeting.body)));
    expect(after.support.map(({ id }) => id)).toEqual(meeting.support.map(({ id }) => id));
  });

  test("does not change what was parsed", () => {
    expect(meetingWith(body)).toEqual(meeting);
  });

  test("turns the lines that name an issue", () => {
    expect(after.mentions.map(({ text }) => text)).toEqual([
      "Lakeside (Ada): paint BOAT-1",
      "Ada (Lakeside): is no entry here, BOAT-1",
    ]);
  });
});

describe("a site", () => {
  const site: MadeSite = siteOf(
    [minutes("2020-09-14", "", "\n## Support Update\n\n- Mat (Lakeside): paint SOFTWARE-12\n")],
    { people: peopleYaml },
  );

  test("shows the entry the right way round everywhere", () => {
    const [entry] = jsonOf(site, "2020-09-14").support;
    expect(entry).toMatchObject({ site: "Lakeside", people: ["Mat"] });
    expect(known(site.supportPage.years[0]).rows).toMatchObject([
      { site: "Lakeside", people: [{ written: "Mat", name: "Mat" }] },
    ]);
    expect(site.personPages.map(({ name, support }) => [name, support.map((row) => row.site)])).toEqual([
      ["Mat", ["Lakeside"]],
    ]);
    expect(site.searchRecords.find(({ kind }) => kind === "support")).toMatchObject({
      title: "Lakeside (Mat)",
      text: "Lakeside (Mat): paint SOFTWARE-12",
      people: ["Mat"],
    });
    expect(htmlOfParts(pageOf(site, "2020-09-14").body)).toContain("Lakeside (Mat):");
    const feeds = [site.feed, ...site.personAndTopicFeeds].flatMap(({ entries }) => entries);
    expect(feeds.filter(({ html }) => html.includes("Lakeside")).length).toBeGreaterThan(1);
    for (const { html } of feeds) expect(html).not.toContain("Mat (Lakeside)");
  });
});
