import { describe, expect, test } from "vitest";
import { indexPeople } from "../../../src/derive/people/people-index.ts";
import { abbreviatedSpeakers, speakerOf } from "../../../src/derive/people/speaker.ts";
import type { Person } from "../../../src/model/archive.ts";
import type { Meeting } from "../../../src/model/meeting.ts";

const named = (name: string): Person => ({ slug: name, name, spellings: [name], formerSlugs: [] });
const lena = named("Lena Brook");
const lars = named("Lars Berg");
const people = indexPeople([lena, lars]);

/** A meeting at which LB speaks; null where several people are called so. */
function meeting(name: string | null): Pick<Meeting, "statements"> {
  return { statements: [{ id: "statement-lb", speaker: "LB", name, position: { line: 1, column: 1 } }] };
}

/** Who speaks as LB at a meeting that does not say who that is, after others that say this. */
function speakerAfter(...names: readonly (string | null)[]): string | undefined {
  const abbreviations = abbreviatedSpeakers(names.map(meeting), people);
  return speakerOf({ speaker: "LB", name: "LB" }, { people, abbreviations })?.name;
}

describe("a speaker", () => {
  test("who may be several people is nobody", () => {
    expect(speakerOf({ speaker: "LB", name: null }, { people, abbreviations: new Map() })).toBeNull();
  });

  test("is whom the meeting names", () => {
    const abbreviations = new Map([["LB", lena]]);
    expect(speakerOf({ speaker: "LB", name: "Lars Berg" }, { people, abbreviations })).toBe(lars);
  });
});

describe("an abbreviation that a meeting does not explain", () => {
  test("stands for whom it stands for at the others", () => {
    expect(speakerAfter("Lena Brook", "Lena Brook", "LB", "Lena Brook")).toBe("Lena Brook");
  });

  test("stands for nobody where few meetings explain it", () => {
    expect(speakerAfter("Lena Brook", "Lena Brook")).toBeUndefined();
  });

  test("stands for nobody where it also stands for others", () => {
    expect(speakerAfter("Lena Brook", "Lena Brook", "Lena Brook", "Lars Berg")).toBeUndefined();
    expect(speakerAfter("Lena Brook", "Lena Brook", "Lena Brook", "Lea Busch")).toBeUndefined();
    expect(speakerAfter("Lena Brook", "Lena Brook", "Lena Brook", null)).toBeUndefined();
  });
});
