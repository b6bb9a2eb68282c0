// Reads and checks a profile, which is a YAML file.

import * as z from "zod";
import { isDatePattern } from "../format/days/date-patterns.ts";
import { decode } from "../minutes/decode.ts";
import { expected, text } from "../minutes/minutes-schema.ts";
import { validate } from "../minutes/yaml/schema-diagnostics.ts";
import { readYaml } from "../minutes/yaml/yaml-source.ts";
import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import type { Profile } from "./profile.ts";

const words = z.array(text, expected("a list of words")).default([]);
const patterns = z
  .array(text.refine(isDatePattern, expected("a pattern such as {yyyy}-{MM}-{dd}")), expected("a list"))
  .default([]);

/** Every key but `dates` is optional: the import does not look for what a profile does not list. */
const profileSchema = z.strictObject(
  {
    dates: z.strictObject(
      {
        path: patterns,
        in_text: z.boolean(expected("true or false")).default(false),
        title: patterns,
        text: patterns,
      },
      expected("lists of patterns"),
    ),
    interval: z.int(expected("a number of days")).positive(expected("a number of days")).optional(),
    alias: text.startsWith("/", "a path below the site's root such as /meetings/{yyyy}/{name}/").optional(),
    labels: z
      .strictObject(
        {
          attending: words,
          absent: words,
          groups: words,
          coordinates: words,
          this_week: words,
          next_week: words,
        },
        expected("lists of words"),
      )
      .prefault({}),
    headings: z.strictObject({ attending: words, triage: words }, expected("lists of words")).prefault({}),
    tables: z
      .strictObject(
        { count: words, change: words, state: words, shared: words, total: words },
        expected("lists of column titles"),
      )
      .prefault({}),
    queues: z.strictObject({ unnamed: text }, expected("a name")).prefault({ unnamed: "Support" }),
    stale: words,
    unfinished: words,
  },
  expected("keys such as dates"),
);

export interface ProfileResult {
  readonly profile: Profile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a profile of old minutes; null if it cannot be used, which the diagnostics explain. */
export function readProfile(file: SourceFile): ProfileResult {
  const decoded = decode(file);
  if (decoded.text === null) return { profile: null, diagnostics: decoded.diagnostics };
  const yaml = readYaml(decoded.text, file.path);
  if (yaml.diagnostics.length > 0) return { profile: null, diagnostics: yaml.diagnostics };
  const { value, diagnostics } = validate(profileSchema, yaml, yaml.value, file.path);
  if (!value) return { profile: null, diagnostics };
  const { in_text: inText, ...dates } = value.dates;
  const { this_week: thisWeek, next_week: nextWeek, ...labels } = value.labels;
  return {
    profile: {
      interval: value.interval ?? null,
      dates: { ...dates, inText },
      alias: value.alias ?? null,
      labels: { ...labels, thisWeek, nextWeek },
      headings: value.headings,
      tables: value.tables,
      unnamedQueue: value.queues.unnamed,
      stale: value.stale,
      unfinished: value.unfinished,
    },
    diagnostics,
  };
}
