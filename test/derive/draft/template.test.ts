import { expect, test } from "vitest";
import { templateOf } from "../../../src/derive/draft/template.ts";
import { meetingOf } from "../../support/minutes.ts";

test("a template is the headings and the places of tables", () => {
  const body = "## Crew\n\nHello.\n\n::tickets\n\n### Talk\n\n- sail\n\n## Boats\n";
  const { body: parts } = meetingOf(`---\ndate: 2020-09-14\n---\n${body}`);
  expect(templateOf(parts)).toBe("## Crew\n\n::tickets\n\n### Talk\n\n## Boats\n");
});
