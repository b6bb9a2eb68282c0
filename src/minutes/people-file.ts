import * as z from "zod";
import { slug, uniqueIds } from "../format/slug.ts";
import type { Person } from "../model/archive.ts";
import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import type { FindPrivate } from "../model/privacy.ts";
import { decode } from "./decode.ts";
import { expected, text } from "./minutes-schema.ts";
import { privateValueDiagnostics } from "./yaml/private-values.ts";
import { validate } from "./yaml/schema-diagnostics.ts";
import { readYaml, type YamlSource } from "./yaml/yaml-source.ts";

/** A slug is the name of a folder, and file systems limit its length. */
const maxSlugLength = 60;

/** `content/people.yaml`: a list of people, with other spellings of their names in the minutes. */
const peopleSchema = z.array(
  z.strictObject(
    {
      name: text,
      spellings: z.array(text, expected("a list of spellings")).default([]),
      /** Last part of the address of the person's page, such as the one before the name was corrected. */
      slug: z
        .string(expected("a slug such as mat-s"))
        .regex(
          /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u,
          "lower-case words joined by hyphens, such as mat-s",
        )
        .max(maxSlugLength, `at most ${maxSlugLength} characters`)
        .optional(),
    },
    expected("a name"),
  ),
  expected("a list of people"),
);

export interface ReadPeople {
  readonly people: readonly Person[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What `findPrivate` finds in it is an error. */
export function readPeople(file: SourceFile, findPrivate: FindPrivate): ReadPeople {
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
    people: named.map(({ name, spellings }, index) => ({
      slug: slugs[index] ?? slug(name),
      name,
      spellings: [name, ...spellings],
    })),
    diagnostics: [
      ...decoded.diagnostics,
      ...diagnostics,
      ...repeated,
      ...privateValueDiagnostics(yaml, findPrivate, file.path),
    ],
  };
}

/** An error for each person who is given the slug of another, since one of the two pages would have a different address. */
function repeatedSlugs(
  people: readonly { readonly name: string; readonly slug?: string | undefined }[],
  { locate }: YamlSource,
  file: string,
): Diagnostic[] {
  const owners = new Map<string, string>();
  return people.flatMap(({ name, slug: given }, index): Diagnostic[] => {
    if (given === undefined) return [];
    const owner = owners.get(given);
    owners.set(given, owner ?? name);
    if (owner === undefined) return [];
    const message = `the slug "${given}" is already that of ${owner}`;
    const hint = `give ${name} another one, or remove this line`;
    return [{ ruleId: "schema", severity: "error", message, hint, file, ...locate([index, "slug"]) }];
  });
}

/** Those that are given come first, so that no other person's name takes one of them. */
function slugsOf(people: readonly { readonly name: string; readonly slug?: string | undefined }[]): string[] {
  const unique = uniqueIds();
  const given = people.map((person) => person.slug && unique(person.slug));
  return people.map(({ name }, index) => given[index] ?? unique(slug(name).slice(0, maxSlugLength)));
}
