import { describe, expect, test } from "vitest";
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
    expect(bodyWith("tickets-open: fleet, main: fleet")).not.toMatch(/<span id=/);
  });

  test("without a part that it leads to is a finding on its line", () => {
    expect(diagnosticsOf([minutes("2020-09-14", "anchors: { ships: boats }", "## Fleet\n")])).toMatchObject([
      { ruleId: "former-anchor", severity: "warning", line: 3 },
    ]);
  });

  test.each(["'a b'", "'<b>'", "'\"'"])("that is none, such as %s, is an error", (id) => {
    expect(diagnosticsOf([minutes("2020-09-14", `anchors: { ${id}: fleet }`)])).toMatchObject([
      { severity: "error" },
    ]);
  });
});
