import { describe, expect, test } from "vitest";
import { jsonOf, known, minutes, peopleYaml, siteOf } from "../../support/archive.ts";

const body = `
## Ropes

Mat: hemp is cheap

BrianL: it rots

Brian: nylon does not

Mat: then we buy nylon

And paint, says Carl.

BrianL: fine

Mat: AI (Carl): buy paint
`;

const site = siteOf([minutes("2020-09-14", "attending: [Mat, BrianL, Brian]", body)], { people: peopleYaml });
const page = "/meetings/2020-09-14/";

describe("what somebody says", () => {
  test("is in the JSON of the meeting, with the person where that is clear", () => {
    const { statements } = jsonOf(site, "2020-09-14");
    expect(statements.map(({ speaker, person, text }) => [speaker, person, text])).toEqual([
      ["Mat", "mat", "Mat: hemp is cheap"],
      ["BrianL", "brian-lin", "BrianL: it rots"],
      ["Brian", null, "Brian: nylon does not"],
      ["Mat", "mat", "Mat: then we buy nylon · And paint, says Carl."],
      ["BrianL", "brian-lin", "BrianL: fine"],
    ]);
    expect(statements[0]).toMatchObject({
      id: "statement-mat-hemp-is-cheap",
      url: "https://ferry.example/minutes/meetings/2020-09-14/#statement-mat-hemp-is-cheap",
    });
  });

  test("is found as a statement of that person, and not of the people whom it names", () => {
    const found = site.searchRecords.filter(({ kind }) => kind === "statement");
    expect(found.map(({ title }) => title)).toEqual(["Mat", "Brian Lin", "Brian", "Mat", "Brian Lin"]);
    expect(known(found[3])).toMatchObject({
      path: `${page}#statement-mat-then-we-buy-nylon`,
      breadcrumb: "Ropes",
      text: "Mat: then we buy nylon · And paint, says Carl.",
      people: ["Mat"],
    });
  });

  test("is found once", () => {
    expect(site.searchRecords.filter(({ text }) => text.includes("it rots"))).toHaveLength(1);
  });

  test("has a link that must not be lost", () => {
    expect(site.links.map(({ link }) => link)).toContain(`${page}#statement-brianl-it-rots`);
  });

  test("leads to the pages of those who speak", () => {
    expect([...known(site.meetingPages[0]).speakers]).toEqual([
      ["Mat", "/people/mat/"],
      ["BrianL", "/people/brian-lin/"],
    ]);
  });
});
