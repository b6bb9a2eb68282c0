import { describe, expect, test } from "vitest";
import {
  dayOfMeeting,
  meetingId,
  sameSeriesOn,
  seriesInId,
} from "../../../src/format/meetings/meeting-id.ts";

describe("the id of a meeting", () => {
  test("is its day in the first series", () => {
    expect(meetingId("2018-01-31", "weekly", "weekly")).toBe("2018-01-31");
  });

  test("names any other series", () => {
    expect(meetingId("2018-01-31", "v8", "weekly")).toBe("2018-01-31/v8");
  });

  test.each(["2018-01-31", "2018-01-31/v8", "2018-01", "2018-01/v8"])(
    "tells its day and its series: %s",
    (id) => {
      expect(meetingId(dayOfMeeting(id), seriesInId(id) ?? "weekly", "weekly")).toBe(id);
    },
  );

  test("keeps its series on another day", () => {
    expect(sameSeriesOn("2018-01-31/v8", "2018-02-07")).toBe("2018-02-07/v8");
    expect(sameSeriesOn("2018-01-31", "2018-02-07")).toBe("2018-02-07");
    expect(sameSeriesOn("2018-01/v8", "2018-02-07")).toBe("2018-02-07/v8");
    expect(sameSeriesOn("2018-01-31/v8", "2018-02")).toBe("2018-02/v8");
  });
});
