import { describe, expect, test } from "vitest";
import { expectOne } from "../support/diagnostics.ts";
import { spot } from "../support/spot.ts";
import { generic, monday, readText } from "./old-minutes.ts";

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
    expect(readText(heading).values.title).toBe(title);
  });

  test.each(["# 6 May 2019", "## Announcements", "no heading at all", ""])("is null in %j", (text) => {
    expect(readText(text).values.title).toBeNull();
  });

  test.each([
    ["# Harbour Works, 6 May 2019\n\ntext", "text"],
    ["Harbour Works, 6 May 2019\n=====\n\ntext", "text"],
    ["# 6 May 2019\n\ntext", "text"],
    ["# Harbour **Works**, 6 May 2019", "# Harbour **Works**, 6 May 2019"],
  ])("leaves the body only if it is plain text: %j", (text, body) => {
    expect(readText(text).body).toBe(body);
  });

  test.each([
    "# Harbour Works, ‸29 April 2019\n",
    "# Harbour Works,  ‸6 April 2019\n",
    "# Harbour Works, ‸6 May 2018\n",
  ])("has a warning if its date differs from the file name's: %s", (marked) => {
    const { text, ...position } = spot(marked);
    expectOne(readText(text).diagnostics, "title-date", position);
  });

  test("does not change the meeting's date", () => {
    expect(readText("# Harbour Works, 29 April 2019").values.date).toBe(monday);
  });

  test.each(["# 2019-05-06 Harbour Works", "# Harbour Works May 6, 2019", "# Harbour Works | 2019/05/06"])(
    "may have its date in any common format with the generic profile: %s",
    (heading) => {
      const { values, diagnostics } = readText(heading, generic);
      expect([values.title, diagnostics]).toEqual(["Harbour Works", []]);
    },
  );
});
