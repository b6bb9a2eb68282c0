import { describe, expect, test } from "vitest";
import { joinAgendas } from "../../src/archive/join-agendas.ts";
import { diagnosticsOf, minutes, pageOf, siteOf, type Written } from "../support/archive.ts";
import { meetingsOf } from "../support/archive-index.ts";

const day = "2020-09-14";

function file(path: string, front: string, body: string): Written {
  return { ...minutes(day, front, body), path: `content/minutes/${path}` };
}

const agenda = file(`agendas/${day}.md`, "", "## Agenda\n\n- the pier\n");
const held = file(`notes/${day}.md`, "tickets: { Open: 3 }", "## Pier\n\n- Decision: mend it\n");
const other = file(`more/${day}.md`, "", "## Rope\n");

describe("an agenda and minutes of one day", () => {
  test("are one meeting, whatever the order of the files", () => {
    for (const files of [
      [agenda, held],
      [held, agenda],
    ]) {
      const [meeting, ...others] = joinAgendas(meetingsOf(files));
      expect(others).toEqual([]);
      expect(meeting?.source.path).toBe(held.path);
      expect(meeting?.agenda).toHaveLength(1);
    }
  });

  test("are published as one page, which shows both", () => {
    const site = siteOf([agenda, held]);
    expect(site.meetingPages).toHaveLength(1);
    expect(pageOf(site, day)).toMatchObject({ tickets: { total: { count: 3 } }, agenda: [{ kind: "text" }] });
  });

  test("are distinguished by a name that says minutes", () => {
    const planned = file(`telcons/${day}-pier.md`, "", "## Pier\n");
    const named = file(`telcons/${day}-pier-minutes.md`, "", "## Pier\n\n- mended\n");
    expect(joinAgendas(meetingsOf([planned, named]))[0]?.source.path).toBe(named.path);
  });

  test("are distinguished by the status too", () => {
    const planned = file(`plans/${day}.md`, "status: agenda", "## Pier\n");
    expect(diagnosticsOf([planned, held]).map(({ ruleId }) => ruleId)).not.toContain("duplicate-date");
  });
});

describe("two files of one day contradict each other", () => {
  test.each([
    ["if both are minutes", [held, other]],
    ["if there are two beside the agenda", [agenda, held, other]],
    ["if both are agendas", [agenda, file(`agenda-${day}.md`, "", "## Rope\n")]],
  ])("%s", (_, files) => {
    const found = diagnosticsOf(files).filter(({ ruleId }) => ruleId === "duplicate-date");
    expect(found).toHaveLength(files.length);
  });
});

test("a word that only contains agenda does not make one", () => {
  const named = file(`agendaless/${day}.md`, "", "## Rope\n");
  expect(joinAgendas(meetingsOf([named, held]))).toHaveLength(2);
});
