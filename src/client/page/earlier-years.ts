import { element } from "../dom/elements.ts";

/**
 * Adds the meetings of earlier years, which are on pages of their own, so that a filter finds them too. A year that cannot be
 * loaded is left out.
 */
export async function addEarlierYears(): Promise<void> {
  const place = document.querySelector(".earlier");
  const links = [...(place?.querySelectorAll("a") ?? [])];
  const years = await Promise.allSettled(links.map(({ href }) => monthsOf(href)));
  const sections = years.flatMap((year, index) => {
    const [name, months] = [links[index]?.firstChild?.textContent?.trim() ?? "", year];
    return months.status === "fulfilled" && months.value.length > 0
      ? [element("section", {}, element("h2", {}, name), ...months.value)]
      : [];
  });
  place?.before(...sections);
}

/** The months of the page of a year. Their headings are below that of the year here, and their anchors are on other links. */
async function monthsOf(address: string): Promise<Element[]> {
  const response = await fetch(address);
  if (!response.ok) return [];
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return [...page.querySelectorAll("main .month")].map((month) => {
    const heading = month.querySelector("h2");
    heading?.replaceWith(element("h3", {}, ...heading.childNodes));
    return document.importNode(month, true);
  });
}
