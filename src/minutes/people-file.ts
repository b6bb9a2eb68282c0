import * as z from "zod";
import { maxSlugLength, personSlug, uniqueIds } from "../format/slug.ts";
import type { Person } from "../model/archive.ts";
import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import type { FindPrivate } from "../model/privacy.ts";
import { decode } from "./decode.ts";
import { expected, text } from "./minutes-schema.ts";
import { privateValueDiagnostics } from "./yaml/private-values.ts";
import { validate } from "./yaml/schema-diagnostics.ts";
import { readYaml, type YamlSource } from "./yaml/yaml-source.ts";

const slugSchema = z
  .string(expected("a slug such as mat-s"))
  .regex(
    /^(?=.*\p{L})[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u,
    "lower-case words joined by hyphens, such as mat-s",
  )
  .max(maxSlugLength, `at most ${maxSlugLength} characters`);

/** `content/people.yaml`: a list of people, with other spellings of their names in the minutes. */
export const peopleSchema = z.array(
  z.strictObject(
    {
      name: text.describe("The full name, as pages show it."),
      spellings: z
        .array(text, expected("a list of spellings"))
        .default([])
        .describe("Other spellings of the name in the minutes."),
      slug: slugSchema
        .optional()
        .describe(
          "Last part of the address of the person's page, such as the one before the name was corrected.",
        ),
      aliases: z
        .array(slugSchema, expected("a list of slugs such as [mat-s]"))
        .default([])
        .describe("Earlier slugs, which redirect to the page."),
    },
    expected("a name"),
  ),
  expected("a list of people"),
);

/** The addresses that an entry of the file asks for. */
interface GivenSlugs {
  readonly name: string;
  readonly slug?: string | undefined;
  readonly aliases: readonly string[];
}

export interface ReadPeople {
  readonly people: readonly Person[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The entries of the file, if the team keeps one. What `findPrivate` finds in it is an error. */
export function readPeople(file: SourceFile | null, findPrivate: FindPrivate): ReadPeople {
  if (file === null) return { people: [], diagnostics: [] };
  const decoded = decode(file);
  if (decoded.text === null) return { people: [], diagnostics: decoded.diagnostics };
  const yaml = readYaml(decoded.text, file.path);
  if (yaml.diagnostics.length > 0)
    return { people: [], diagnostics: [...decoded.diagnostics, ...yaml.diagnostics] };
  const { value, diagnostics } = validate(peopleSchema, yaml, yaml.value, file.path);
  const isPublic = (text: string): boolean => findPrivate(text).length === 0;
  const repeated = repeatedSlugs(value ?? [], yaml, file.path);
  const named = (value ?? []).filter(({ name, spellings }) => [name, ...spellings].every(isPublic));
  const slugs = slugsOf(named);
  return {
    people: named.map(({ name, spellings, aliases }, index) => {
      const slug = slugs[index] ?? personSlug(name);
      const former = new Set([...aliases, ...spellings.map(personSlug)]);
      return {
        slug,
        name,
        spellings: [name, ...spellings],
        formerSlugs: [...former].filter((other) => other !== slug),
      };
    }),
    diagnostics: [
      ...decoded.diagnostics,
      ...diagnostics,
      ...repeated,
      ...privateValueDiagnostics(yaml, findPrivate, file.path),
    ],
  };
}

/**
 * An error for each slug, also an earlier one, that two people are given, since one of the two pages would have a different
 * address.
 */
function repeatedSlugs(people: readonly GivenSlugs[], { locate }: YamlSource, file: string): Diagnostic[] {
  const owners = new Map<string, string>();
  return people.flatMap(({ name, slug, aliases }, index) => {
    const given = [
      ...(slug === undefined ? [] : [{ slug, path: [index, "slug"] }]),
      ...aliases.map((alias, at) => ({ slug: alias, path: [index, "aliases", at] })),
    ];
    return given.flatMap(({ slug: one, path }): Diagnostic[] => {
      const owner = owners.get(one);
      owners.set(one, owner ?? name);
      if (owner === undefined) return [];
      const message = `the slug "${one}" is already that of ${owner}`;
      const hint = `give ${name} another one, or remove this line`;
      return [{ ruleId: "schema", severity: "error", message, hint, file, ...locate(path) }];
    });
  });
}

/** Those that are given come first, so that no other person's name takes one of them. */
function slugsOf(people: readonly GivenSlugs[]): string[] {
  const unique = uniqueIds();
  const given = people.map((person) => person.slug && unique(person.slug));
  return people.map(({ name }, index) => given[index] ?? unique(personSlug(name)));
}
