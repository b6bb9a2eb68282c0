import { isMonth } from "../../format/days/months.ts";
import { scheduleOn } from "../../format/days/schedule.ts";
import { instant, minutesLater } from "../../format/days/zones.ts";
import { absoluteUrl, paths } from "../../format/urls.ts";
import type { JsonValue } from "../../model/json.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type ArchiveIndex, schedulesFor } from "../archive-index.ts";

/** A meeting as schema.org data: an article about an event, and the breadcrumb below the home page. It repeats nothing of the head. */
export function structuredData(meeting: Meeting, archive: ArchiveIndex): JsonValue {
  const { settings, texts } = archive;
  const year = meeting.date.slice(0, 4);
  const breadcrumb = [
    { name: texts.meetingIndex.title, path: paths.meetings },
    { name: year, path: paths.year(year) },
    // This page, which needs no address.
    { name: texts.dates.long(meeting.date), path: null },
  ];
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Article",
        headline: `${meeting.title}, ${texts.dates.long(meeting.date)}`,
        datePublished: meeting.date,
        about: {
          "@type": "Event",
          name: meeting.title,
          ...eventDates(meeting, archive),
          ...(meeting.status === "cancelled" ? { eventStatus: "https://schema.org/EventCancelled" } : {}),
        },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: breadcrumb.map(({ name, path }, index) => ({
          "@type": "ListItem",
          position: index + 1,
          name,
          ...(path === null ? {} : { item: absoluteUrl(settings.url, path) }),
        })),
      },
    ],
  };
}

/** Start and end of a meeting; only its day, or its month, if the time is not known. */
function eventDates({ date, series }: Meeting, archive: ArchiveIndex): Record<string, string> {
  const schedule = isMonth(date) ? null : scheduleOn(date, schedulesFor(series, archive));
  if (!schedule?.time) return { startDate: date };
  const start = instant(date, schedule.time, archive.settings.timeZone);
  return { startDate: start, endDate: minutesLater(start, schedule.duration) };
}
