import { expect, test } from "vitest";
import { indexPeople } from "../../../src/derive/people/people-index.ts";
import { supportOpening, turnedEntry } from "../../../src/derive/people/reversed-support.ts";

const people = indexPeople([
  { slug: "mat", name: "Mat", spellings: ["Mat"], formerSlugs: [] },
  { slug: "carl", name: "Carl", spellings: ["Carl"], formerSlugs: [] },
  { slug: "brian-b", name: "Brian Bock", spellings: ["Brian"], formerSlugs: [] },
  { slug: "brian-l", name: "Brian Lin", spellings: ["Brian"], formerSlugs: [] },
]);

/** What an entry that names a site and people becomes; null where it stays. */
function turned(site: string, ...names: readonly string[]): string | null {
  const position = { line: 1, column: 1 };
  const found = turnedEntry({ id: "a", site, people: names, text: "", content: [], position }, people);
  return found && supportOpening(found);
}

test("a person in front of a site is turned", () => {
  expect(turned("Mat", "Lakeside")).toBe("Lakeside (Mat)");
  expect(turned("Mat, Carl", "Lakeside")).toBe("Lakeside (Mat, Carl)");
});

test("a site in front of a person stays", () => {
  expect(turned("Lakeside", "Mat")).toBeNull();
});

test("a name that is nobody's or several people's proves nothing", () => {
  expect(turned("Lakeside", "Harbour")).toBeNull();
  expect(turned("Brian", "Lakeside")).toBeNull();
  expect(turned("Mat", "Brian")).toBeNull();
});
