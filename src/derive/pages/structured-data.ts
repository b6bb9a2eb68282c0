import { instant, minutesLater } from "../../format/dates.ts";
import { longDate } from "../../format/days.ts";
import { absoluteUrl, paths } from "../../format/urls.ts";
import type { JsonValue } from "../../model/json.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Settings } from "../../model/settings.ts";

/** A meeting as schema.org data: an article about an event, and the breadcrumb from the home page. */
export function structuredData(meeting: Meeting, description: string, settings: Settings): JsonValue {
  const address = (path: string): string => absoluteUrl(settings.url, path);
  const url = address(paths.meeting(meeting.date));
  const start = instant(meeting.date, settings.schedule.time, settings.timeZone);
  const year = meeting.date.slice(0, 4);
  const breadcrumb = [
    { name: settings.title, path: paths.home },
    { name: "Meetings", path: paths.meetings },
    { name: year, path: paths.year(year) },
    { name: longDate(meeting.date), path: paths.meeting(meeting.date) },
  ];
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Article",
        "@id": url,
        url,
        headline: `${meeting.title}, ${longDate(meeting.date)}`,
        description,
        datePublished: meeting.date,
        inLanguage: settings.language,
        isPartOf: { "@type": "WebSite", name: settings.title, url: address(paths.home) },
        about: {
          "@type": "Event",
          name: meeting.title,
          startDate: start,
          endDate: minutesLater(start, settings.schedule.duration),
          eventStatus: `https://schema.org/${meeting.status === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
        },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: breadcrumb.map(({ name, path }, index) => ({
          "@type": "ListItem",
          position: index + 1,
          name,
          item: address(path),
        })),
      },
    ],
  };
}
