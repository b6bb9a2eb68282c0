import * as z from "zod";
import { isIssueKey, isReferenceKey } from "../../format/references/keys.ts";
import { slug } from "../../format/slug.ts";
import { topicPath } from "../../format/urls.ts";
import type { NamedTopic } from "../../model/settings.ts";
import { expected, text } from "../minutes-schema.ts";
import { folded } from "../topics/named-topics.ts";

/** Each has a page, and each of its spellings is looked for in every line. */
const [mostTopics, mostSpellings] = [200, 20];
/** Characters; a longer one is no name, and would be too long for that of a folder. */
const longestName = 60;

const spelling = text.max(longestName, `at most ${longestName} characters`).regex(/[\p{L}\p{N}]/u, "a word");

type Written = Readonly<Record<string, readonly string[]>>;

/** The key `topics` of `content/site.yaml`: each name with its other spellings. */
export const topicsSchema = z
  .record(
    z.string(),
    z
      .array(spelling, expected("a list of other spellings, such as [xrootd, xcache]"))
      .max(mostSpellings, `at most ${mostSpellings} spellings`),
    expected("names with their other spellings, such as XRootD: [xrootd, xcache]"),
  )
  .check(({ value, issues }) => {
    for (const { name, message } of misnamed(value))
      issues.push({ code: "custom", message, path: [name], input: name });
    if (Object.keys(value).length > mostTopics)
      issues.push({ code: "custom", message: `at most ${mostTopics} topics`, input: value });
  });

/** Settings in which a name without spellings, such as `XRootD:`, has an empty list, as a key without a value counts as absent. */
export function withEmptySpellings(settings: unknown): unknown {
  if (typeof settings !== "object" || settings === null || !("topics" in settings)) return settings;
  const { topics } = settings;
  if (typeof topics !== "object" || topics === null || Array.isArray(topics)) return settings;
  const filled = Object.entries(topics).map(([name, spellings]) => [name, spellings ?? []]);
  return { ...settings, topics: Object.fromEntries(filled) };
}

export function namedTopics(value: Written): NamedTopic[] {
  return Object.entries(value).map(([name, spellings]) => ({ name: name.trim(), spellings }));
}

/** Names that cannot have a page, or share a page or a spelling with an earlier one. */
function misnamed(value: Written): { readonly name: string; readonly message: string }[] {
  const pages = new Map<string, string>();
  const spelled = new Map<string, string>();
  return Object.entries(value).flatMap(([name, spellings]) => {
    const wrong = wrongName(name);
    if (wrong !== null) return [{ name, message: wrong }];
    const path = topicPath(name.trim()).toLowerCase();
    const samePage = pages.get(path);
    pages.set(path, name);
    if (samePage !== undefined)
      return [{ name, message: `a name whose address differs from that of "${samePage}"` }];
    return [name, ...spellings].flatMap((one) => {
      const other = spelled.get(folded(one)) ?? name;
      spelled.set(folded(one), other);
      return other === name
        ? []
        : [{ name, message: `a topic without "${one}", which is a spelling of "${other}"` }];
    });
  });
}

function wrongName(name: string): string | null {
  const trimmed = name.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return "a name with a letter or a digit";
  if (trimmed.length > longestName) return `a name of at most ${longestName} characters`;
  if (isIssueKey(trimmed.toUpperCase())) return "a name that is not an issue key";
  if (isReferenceKey(trimmed)) return "a name that is not an issue";
  // Addresses such as /topics/2020/ are years of the list.
  if (/^\d+$/.test(slug(trimmed))) return "a name that is not a number";
  return null;
}
