import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/check-archive.ts";
import { minutes, peopleYaml, siteYaml } from "../support/archive.ts";
import { ruleContext } from "../support/archive-index.ts";

const around = { people: peopleYaml, settings: `${siteYaml}\nqueues: [GGUS]\n` };
const sound = ruleContext(
  [
    minutes(
      "2020-09-07",
      "attending: [Mat, BrianL]\ntriage: { this_week: Mat }\nqueues: { GGUS: 2 }\ntickets: { Open: 1 }\nnext: { date: 2020-09-14 }\naliases: [/old/]",
      "## Fleet\n\n::tickets\n\n- AI (Carl): paint the hull\n",
    ),
    minutes("2020-09-14", "series: retreat\nreleases: { 3.5.24: { Open: 1 } }"),
  ],
  around,
);

test("every rule is named by its file", async () => {
  const found = await Promise.all(rules.map(({ id }) => exportsOf(id)));
  expect(found.map((exports, at) => Object.values(exports).includes(rules[at]))).toEqual(
    rules.map(() => true),
  );
});

/** A test can import only from a folder that it names. */
async function exportsOf(id: string): Promise<object> {
  if (existsSync(`src/rules/${id}.ts`)) return import(`../../src/rules/${id}.ts`);
  if (existsSync(`src/rules/unknown/${id}.ts`)) return import(`../../src/rules/unknown/${id}.ts`);
  return import(`../../src/rules/slips/${id}.ts`);
}

describe.each(rules)("$id", ({ check }) => {
  test("finds nothing in sound minutes", () => {
    expect(check(sound)).toEqual([]);
  });
});
