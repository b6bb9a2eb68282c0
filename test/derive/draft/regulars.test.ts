import { expect, test } from "vitest";
import { regularsOf } from "../../../src/derive/draft/regulars.ts";
import { minutes, peopleYaml } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

test("regulars are those who attended at least half of the latest meetings, as last written", () => {
  const files = [
    minutes("2020-08-31", "attending: [Brian Lin, Mat, Ulla]"),
    minutes("2020-09-07", "attending: [BrianL, Mat]"),
    minutes("2020-09-14", "attending: [Carl, BrianL]"),
    minutes("2020-09-21"),
  ];
  const { meetings, people } = archiveIndex(files, { people: peopleYaml });
  expect(regularsOf(meetings, people)).toEqual(["BrianL", "Mat"]);
});

test("nobody is a regular of a team that never writes who attended", () => {
  const { meetings, people } = archiveIndex([minutes("2020-08-31")]);
  expect(regularsOf(meetings, people)).toEqual([]);
});
