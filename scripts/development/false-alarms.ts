import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { counted } from "../../src/format/numbers.ts";
import { createPrivateFinder, defaultPrivacyRules } from "../../src/privacy/find-private.ts";
import { createLooseFinder } from "../../src/privacy/loose.ts";
import { contentFolder, readCommandLine } from "../options.ts";

const folder = readCommandLine(
  {
    usage: "npm run false-alarms -- [options]",
    purpose: `Prints everything in the Markdown and text files of a folder that a site would withhold, and how often, for you to judge
whether it is private. Lines with a word such as "Coordinates" or "PIN" are counted apart.`,
    options: ["content"],
  },
  ({ text }) => contentFolder(text),
);

const findPrivate = createPrivateFinder(defaultPrivacyRules);
const findLoosely = createLooseFinder(defaultPrivacyRules);
const expectedHere = /coordinates|conference:|\bPIN\b|zoom|webex|dial|phone|uberconference/i;

const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.(?:md|txt)$/.test(name),
);
const counts = new Map<string, number>();
let [characters, announced] = [0, 0];
for (const name of files) {
  const text = readFileSync(join(folder, name), "utf8");
  characters += text.length;
  for (const { start, end } of [...findPrivate(text), ...findLoosely(text)]) {
    const line = text.slice(text.lastIndexOf("\n", start) + 1, end);
    if (expectedHere.test(line)) announced += 1;
    else counts.set(text.slice(start, end), (counts.get(text.slice(start, end)) ?? 0) + 1);
  }
}
for (const [found, count] of [...counts].toSorted(([, a], [, b]) => b - a))
  console.log(`${count} ${JSON.stringify(found)}`);
console.log(
  `Read ${counted(files.length, "file")} with ${characters} characters: ${announced} found beside a word for coordinates, ${counted(counts.size, "text")} elsewhere.`,
);
