import { addDays } from "../../src/format/days/dates.ts";

/** A file of the content folder, by its path below it. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** A team takes somebody in after about this number of meetings. */
const meetingsPerPerson = 200;

/**
 * An archive of `count` meetings, one every `step` days, that repeats the given minutes, oldest first, and grows as in life:
 * each round has issues, releases and old addresses of its own, and now and then somebody joins the team. The same at every
 * call.
 */
export function grownArchive(
  minutes: readonly ContentFile[],
  people: string,
  count: number,
  firstDay = "1997-01-06",
  step = 1,
): ContentFile[] {
  const newcomers = Array.from({ length: Math.floor(count / meetingsPerPerson) }, (_, index) =>
    newcomer(index),
  );
  const files = Array.from({ length: count }, (_, index): ContentFile => {
    const source = minutes[index % minutes.length] ?? { path: "", text: "" };
    const round = Math.floor(index / minutes.length);
    const date = addDays(firstDay, index * step);
    const joined = newcomers[Math.floor(index / meetingsPerPerson) - 1];
    return {
      path: `minutes/${date.slice(0, 4)}/${date}.md`,
      text: grown(source.text, date, round, joined, step),
    };
  });
  const entries = newcomers.map((name) => `- name: ${name}\n`).join("");
  return [...files, { path: "people.yaml", text: `${people.trimEnd()}\n${entries}` }];
}

function grown(text: string, date: string, round: number, joined: string | undefined, step: number): string {
  const day = date.replaceAll("-", "");
  return text
    .replace(/^date: .*$/m, `date: ${date}`)
    .replace(/^attending: \[/m, joined === undefined ? "attending: [" : `attending: [${joined}, `)
    .replace(/^(next: .*)date: \d{4}-\d\d-\d\d/m, `$1date: ${addDays(date, 2 * step)}`)
    .replace(/TechArea\d{8}/g, `TechArea${day}`)
    .replace(/\b([A-Z]{3,10})-(\d{1,5})\b/g, (_, project: string, number: string) => {
      return `${project}-${Number(number) + round * 400}`;
    })
    .replace(/\b(3\.[45])\.(\d+)\b/g, (_, series: string, patch: string) => {
      return `${series}.${Number(patch) + round * (series === "3.4" ? 14 : 21)}`;
    });
}

/** A name in letters alone, such as `Newcomer AB`. */
function newcomer(index: number): string {
  const letter = (number: number): string => String.fromCharCode(65 + (number % 26));
  return `Newcomer ${letter(Math.floor(index / 26))}${letter(index)}`;
}
