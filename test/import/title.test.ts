import { describe, expect, test } from "vitest";
import { expectOne } from "../support/findings.ts";
import { spot } from "../support/spot.ts";
import { generic, monday, read } from "./old-minutes.ts";

describe("a title", () => {
  test.each([
    ["# Harbour Works Meeting, 6 May 2019", "Harbour Works Meeting"],
    ["# Harbour Works Meeting,  6 May 2019", "Harbour Works Meeting"],
    ["# 6 May 2019: Harbour Works", "Harbour Works"],
    ["# Harbour Works (6 May 2019)", "Harbour Works"],
    ["# Harbour Works – 6 May 2019 – Weekly", "Harbour Works – Weekly"],
    ["# Harbour Works", "Harbour Works"],
    ["Harbour Works, 6 May 2019\n====", "Harbour Works"],
    ["## Harbour Works, 6 May 2019", "Harbour Works"],
    ["# Harbour &amp; Works, 6 May 2019 #", "Harbour & Works"],
  ])("of %j is %s", (heading, title) => {
    expect(read(heading).facts.title).toBe(title);
  });

  test.each(["# 6 May 2019", "## Announcements", "no heading at all", ""])("is none in %j", (text) => {
    expect(read(text).facts.title).toBeNull();
  });

  test.each([
    ["# Harbour Works, 6 May 2019\n\ntext", "text"],
    ["Harbour Works, 6 May 2019\n=====\n\ntext", "text"],
    ["# 6 May 2019\n\ntext", "text"],
    ["# Harbour **Works**, 6 May 2019", "# Harbour **Works**, 6 May 2019"],
  ])("leaves the body only as a whole: %j", (text, body) => {
    expect(read(text).body).toBe(body);
  });

  test.each([
    "# Harbour Works, ‸29 April 2019\n",
    "# Harbour Works,  ‸6 April 2019\n",
    "# Harbour Works, ‸6 May 2018\n",
  ])("with another day than the file's name is a finding: %s", (marked) => {
    const { text, ...position } = spot(marked);
    expectOne(read(text).findings, "title-date", position);
  });

  test("with another day does not change the meeting's day", () => {
    expect(read("# Harbour Works, 29 April 2019").facts.date).toBe(monday);
  });

  test.each(["# 2019-05-06 Harbour Works", "# Harbour Works May 6, 2019", "# Harbour Works | 2019/05/06"])(
    "may hold its day as any team writes it: %s",
    (heading) => {
      const { facts, findings } = read(heading, generic);
      expect([facts.title, findings]).toEqual(["Harbour Works", []]);
    },
  );
});
