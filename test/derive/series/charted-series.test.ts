import { describe, expect, test } from "vitest";
import { chartedSeries } from "../../../src/derive/series/charted-series.ts";
import { minutes, siteOf } from "../../support/archive.ts";
import { ruleContext } from "../../support/archive-index.ts";

const settings = `title: Harbour
series:
  - { id: weekly, title: Weekly }
  - { id: board, title: Board, folder: board }
`;

/** An archive with meetings of two series that say who attended, the second at the end of each month. */
function archiveOf(weekly: number, board: number) {
  const days = Array.from({ length: 9 }, (_, at) => `2020-0${at + 1}`);
  return siteOf(
    [
      ...days
        .slice(0, weekly)
        .map((month) => minutes(`${month}-07`, "attending: [Mat]", "- AI (Mat): sail\n")),
      ...days.slice(0, board).map((month) => ({
        ...minutes(`${month}-27`, "attending: [Mat, Carl]", "- AI (Carl): moor\n"),
        path: `content/minutes/board/${month}-27.md`,
      })),
    ],
    { settings },
  );
}

function attendanceOf(weekly: number, board: number) {
  const chart = archiveOf(weekly, board).trendsPage.charts.find(({ id }) => id === "attendance");
  return {
    title: chart?.title,
    path: chart?.rows[0]?.path,
    change: chart?.rows[1]?.points[0]?.delta?.change,
  };
}

describe("the charts of attendance and of open items", () => {
  test("are about the first series, and say so where there are others", () => {
    expect(attendanceOf(3, 5)).toEqual({
      title: "Attendance: Weekly",
      path: "/meetings/2020-01-07/",
      change: 0,
    });
    expect(attendanceOf(3, 0).title).toBe("Attendance");
  });

  test("are about another that has more than twice as many records, and lead to its minutes", () => {
    expect(attendanceOf(2, 5)).toEqual({
      title: "Attendance: Board",
      path: "/meetings/2020-01-27/board/",
      change: 0,
    });
    const { ages } = archiveOf(2, 5).actionsPage;
    expect([ages?.title, ages?.rows.length]).toEqual(["Open action items by age: Board", 5]);
  });
});

test("an archive without records has charts of its first series", () => {
  const { series } = ruleContext([]).settings;
  expect(chartedSeries([], series)).toBe(series[0]);
});
