import { describe, expect, test } from "vitest";
import { withFormerAnchors } from "../../src/minutes/former-anchors.ts";
import type { BodyPart } from "../../src/model/body.ts";
import { diagnosticsOf, minutes, pageOf, siteOf } from "../support/archive.ts";
import { htmlOfParts } from "../support/minutes.ts";

/** The HTML of minutes that name an old anchor. */
function bodyWith(anchors: string, body = "## Fleet\n\n- AI (Mat): caulk\n"): string {
  const page = pageOf(siteOf([minutes("2020-09-14", `anchors: { ${anchors} }`, body)]), "2020-09-14");
  return htmlOfParts(page.body);
}

describe("an old anchor", () => {
  test("is in the part that it leads to", () => {
    expect(bodyWith("ships: fleet")).toContain('<h2 id="fleet"><span id="ships"></span>Fleet</h2>');
  });

  test("is at the start where that part is gone", () => {
    expect(bodyWith("ships: boats")).toMatch(/^<span id="ships"><\/span>/);
  });

  test("is left out where the minutes have it again", () => {
    expect(bodyWith("fleet: fleet").match(/id="fleet"/g)).toHaveLength(1);
  });

  test("cannot take the place of a part that every page has", () => {
    expect(bodyWith("tickets-open: fleet, main: fleet")).not.toMatch(/<span id="(?:tickets-open|main)"/);
  });

  test("of a heading covers the headings below it", () => {
    const html = bodyWith("ships: fleet", "## Fleet\n\n### Discussion\n\nSome words.\n");
    expect(html).toContain('<h3 id="fleet--discussion"><span id="ships--discussion"></span>');
  });

  test("may lead to an item by its id in the first scheme", () => {
    const body = "- AI (Mat): caulk\n";
    const [longId = ""] = /action-mat-caulk-\w{6}/.exec(bodyWith("ships: boats", body)) ?? [];
    expect(bodyWith(`ships: ${longId}`, body)).toContain(
      '<li id="action-caulk" class="item action"><span id="ships">',
    );
    expect(diagnosticsOf([minutes("2020-09-14", `anchors: { ships: ${longId} }`, body)])).toEqual([]);
  });

  test("without a part that it leads to has a warning on its line", () => {
    expect(diagnosticsOf([minutes("2020-09-14", "anchors: { ships: boats }", "## Fleet\n")])).toMatchObject([
      { ruleId: "former-anchor", severity: "warning", line: 3 },
    ]);
  });

  test.each(["'a b'", "'<b>'", "'\"'"])("that no id can be, such as %s, is an error", (id) => {
    expect(diagnosticsOf([minutes("2020-09-14", `anchors: { ${id}: fleet }`)])).toMatchObject([
      { severity: "error" },
    ]);
  });
});

describe("a body with former anchors", () => {
  const bodyOf = (): BodyPart[] => [
    { kind: "text", blocks: [{ type: "heading", depth: 2, id: "fleet", children: [] }] },
  ];

  test("has the old id in the part that it leads to", () => {
    expect(withFormerAnchors(bodyOf(), [{ old: "ships", now: "fleet" }])).toMatchObject([
      { blocks: [{ id: "fleet", formerIds: ["ships"] }] },
    ]);
  });

  test("begins with the ids whose part is gone", () => {
    expect(withFormerAnchors(bodyOf(), [{ old: "ships", now: "boats" }])[0]).toEqual({
      kind: "text",
      blocks: [{ type: "formerIds", formerIds: ["ships"] }],
    });
  });

  test("is the same body if it has none", () => {
    const body = bodyOf();
    expect(withFormerAnchors(body, [])).toBe(body);
  });
});
