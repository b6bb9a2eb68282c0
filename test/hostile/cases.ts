import { aliases } from "./cases/aliases.ts";
import { bodies } from "./cases/bodies.ts";
import { engines } from "./cases/engines.ts";
import { imageFiles } from "./cases/image-files.ts";
import { large } from "./cases/large.ts";
import { markdown } from "./cases/markdown.ts";
import { values } from "./cases/values.ts";
import { yaml } from "./cases/yaml.ts";
import type { HostileCase } from "./hostile-case.ts";

/** Minutes of the day before all cases, which must be published whatever the others hold. */
export const sound = {
  path: "content/minutes/2020-09-07.md",
  text: "---\ndate: 2020-09-07\ntickets: { Open: 1 }\n---\n\n- AI (Mat): coil the ropes (BOAT-1)\n",
};

/** A case with the minutes file that it makes, a week apart from the others. */
export interface DatedCase extends HostileCase {
  readonly date: string;
  readonly path: string;
}

export const cases: readonly DatedCase[] = [
  engines,
  yaml,
  values,
  aliases,
  bodies,
  markdown,
  imageFiles,
  large,
]
  .flat()
  .map((one, index) => {
    const date = new Date(Date.UTC(2020, 8, 14 + 7 * index)).toISOString().slice(0, 10);
    return { ...one, text: one.text.replaceAll("{date}", date), date, path: `content/minutes/${date}.md` };
  });

/** The image files of all cases by their path. */
export const imagesOfCases: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = Object.fromEntries(
  cases.flatMap(({ images = {} }) =>
    Object.entries(images).map(([path, bytes]) => [`content/minutes/${path}`, bytes]),
  ),
);
