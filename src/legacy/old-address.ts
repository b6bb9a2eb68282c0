import type { IsoDate } from "../model/meeting.ts";

/** The address of the old page by the profile's pattern; `below` is the file's path below the imported folder. */
export function oldAddress(pattern: string, below: string, date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = below.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const values: Readonly<Record<string, string>> = {
    "{yyyy}": year,
    "{MM}": month,
    "{dd}": day,
    "{name}": name,
  };
  return pattern.replace(/\{[^{}]*\}/g, (placeholder) => values[placeholder] ?? placeholder);
}
