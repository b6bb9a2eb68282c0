import { describe, expect, test } from "vitest";
import {
  knownRepositories,
  namedRepository,
  onlyRepository,
} from "../../../src/minutes/topics/known-repositories.ts";

const hull = { forge: "github", host: "github.com", path: "ferry/hull" } as const;
const sails = { forge: "github", host: "github.com", path: "ferry/sails" } as const;

describe("the only repository", () => {
  test("stays the same in capitals", () => {
    const only = onlyRepository();
    only.add(hull);
    only.add({ ...hull, path: "Ferry/Hull" });
    expect(only.get()).toEqual(hull);
  });

  test("is none of two", () => {
    const only = onlyRepository();
    only.add(hull);
    only.add(sails);
    only.add(hull);
    expect(only.get()).toBeNull();
  });
});

describe("the addresses of a text", () => {
  const known = knownRepositories(
    [
      "https://github.com/ferry/hull/issues/12",
      "https://github.com/ferry/sails/pull/13",
      "https://github.com/ferry/hull/pull/13",
    ],
    [sails],
  );
  const { withNumber, withName } = known;

  test("tell whose issue a number is", () => {
    expect(withNumber("#", "12")).toEqual(hull);
  });

  test("leave open whose it is where two have it", () => {
    expect(withNumber("#", "13")).toBeNull();
  });

  test("tell that there are several repositories", () => {
    expect([known.only, known.hasOwner("Ferry"), known.hasOwner("and")]).toEqual([null, true, false]);
  });

  test("tell the owner of a name, and so do the settings", () => {
    expect([withName("Hull"), withName("sails"), withName("mast")]).toEqual([hull, sails, null]);
  });
});

describe("a path", () => {
  const dock = { forge: "gitlab", host: "git.ferry.example", path: "yard/dock" } as const;

  test("is on GitHub where the settings name no repository", () => {
    expect(namedRepository({ path: ["ferry", "hull"], sign: "#" }, [])).toEqual(hull);
  });

  test("is on the host of the first repository of the settings", () => {
    expect(namedRepository({ path: ["yard", "crane"], sign: "#" }, [dock])).toEqual({
      ...dock,
      path: "yard/crane",
    });
  });

  test("is one of the settings wherever that is", () => {
    expect(namedRepository({ path: ["Yard", "Dock"], sign: "#" }, [hull, dock])).toEqual(dock);
  });
});
