import { expect, test } from "vitest";
import { actionRows } from "../../../src/derive/data/action-rows.ts";
import { minutes } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

test("the rows of action items join the listings of one item, whatever its words", () => {
  const archive = archiveIndex([
    minutes("2020-09-07", "", "- AI (Mat): paint the ship bell\n"),
    minutes("2020-09-14", "", "- AI (Mat, Carl): paint the ship bell red [done]\n- AI: sail\n"),
  ]);
  const [header, ...rows] = actionRows(archive);
  const items = rows.map(([, item]) => item);
  expect(header).toEqual(["date", "item", "owners", "text", "status", "first_seen", "weeks", "url"]);
  expect(rows.map(([date, , ...cells]) => [date, ...cells.slice(0, 5)])).toEqual([
    ["2020-09-07", "Mat", "paint the ship bell", "open", "2020-09-07", 0],
    ["2020-09-14", "Mat, Carl", "paint the ship bell red", "done", "2020-09-07", 1],
    ["2020-09-14", "", "sail", "open", "2020-09-14", 0],
  ]);
  expect(items[1]).toBe(items[0]);
  expect(items[2]).not.toBe(items[0]);
  expect(rows[0]?.at(-1)).toMatch(/^https:\/\/ferry\.example\/minutes\/meetings\/2020-09-07\/#action-/);
});

test("an action item has a row where it is gone, which leads to its last minutes, and is marked where it is back", () => {
  const item = "- AI (Mat): paint the ship bell\n";
  const archive = archiveIndex([
    minutes("2020-09-07", "", item),
    minutes("2020-09-14"),
    minutes("2020-09-21", "", item),
  ]);
  const rows = [...actionRows(archive)].slice(1);
  expect(rows.map(([date, , , , status]) => [date, status])).toEqual([
    ["2020-09-07", "open"],
    ["2020-09-14", "gone"],
    ["2020-09-21", "back"],
  ]);
  expect(rows[1]?.at(-1)).toBe(rows[0]?.at(-1));
});
