import { expect, test } from "vitest";
import { minutes, siteOf } from "../../support/archive.ts";

test("a month without minutes promises no link, as earlier minutes may take its heading away", () => {
  const cancelled = minutes("2020-08-03", "status: cancelled");
  const { links } = siteOf([
    minutes("2020-06-29", "next: { cancelled: holidays }"),
    cancelled,
    minutes("2020-10-12"),
  ]);
  const months = links.map(({ link }) => link).filter((link) => /^\/meetings\/2020\/#in-/.test(link));
  expect(months).toEqual([
    "/meetings/2020/#in-2020-06",
    "/meetings/2020/#in-2020-08",
    "/meetings/2020/#in-2020-10",
  ]);
});
