import { expect, test } from "vitest";
import { lostLinkDiagnostics } from "../../../scripts/checking/lost-link-diagnostics.ts";

test("the lost page of a person is repaired with an alias in people.yaml", () => {
  const earlier = [
    { link: "/people/", target: null, line: 1 },
    { link: "/people/mat/", target: null, line: 2 },
  ];
  const file = { file: "links.txt", links: earlier };
  expect(lostLinkDiagnostics(file, earlier.slice(0, 1))).toMatchObject([
    {
      severity: "error",
      line: 2,
      hint: "restore the person in people.yaml, or add mat to aliases of the person who has the name now",
    },
  ]);
});
