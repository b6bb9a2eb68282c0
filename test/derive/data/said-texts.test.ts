import { expect, test } from "vitest";
import { saidTexts } from "../../../src/derive/data/said-texts.ts";
import { minutes } from "../../support/archive.ts";
import { ruleContext } from "../../support/archive-index.ts";

test("what minutes say is all that they show, wherever it is typed", () => {
  const front = "attending: [Lee]\nqueues: { Mail: 3 }\nstale: { queues: Fog }\nnext: { cancelled: Regatta }";
  const body = "## Ro**pe**s\n\n- AI (Mia): tar the hull\n\n`oars`\n\n| sails |\n|---|\n| masts |\n";
  const { archive } = ruleContext([minutes("2020-09-21"), minutes("2020-09-14", front, body)]);
  const [first, second] = saidTexts(archive);
  expect(first?.place.path).toBe("content/minutes/2020-09-14.md");
  const said = first?.text.split("\n") ?? [];
  for (const text of ["Lee", "Mail", "3", "Fog", "Regatta", "Ropes", "Mia", "oars", "sails", "masts"])
    expect(said).toContain(text);
  expect(first?.text).toContain("tar the hull");
  expect(second?.text).not.toContain("Ropes");
});
