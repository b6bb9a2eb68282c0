import fc from "fast-check";
import { expect, test } from "vitest";
import * as lighter from "../../../src/client/editor/lighter/zones.ts";
import * as zones from "../../../src/format/days/zones.ts";

const days = fc
  .date({ min: new Date("1971-01-01T00:00:00Z"), max: new Date("2090-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const times = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const names = fc.constantFrom(
  "America/Chicago",
  "Europe/Madrid",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "UTC",
);

test("a browser tells the same times without luxon", () => {
  fc.assert(
    fc.property(days, times, names, (date, time, name) => {
      // Clocks skip some times in spring and repeat others in autumn; a meeting is at neither.
      fc.pre(!/^0[0-3]:/.test(time));
      expect(lighter.instant(date, time, name)).toBe(zones.instant(date, time, name));
      expect(lighter.zonedTime(date, time, name)).toBe(zones.zonedTime(date, time, name));
      const start = zones.instant(date, time, name);
      expect(lighter.minutesLater(start, 90)).toBe(zones.minutesLater(start, 90));
      expect(lighter.dayInZone(Date.parse(start), name)).toBe(date);
    }),
  );
});
