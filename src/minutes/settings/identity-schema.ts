import * as z from "zod";
import type { WrittenIdentity } from "../../model/settings.ts";
import { expected, text, webAddress } from "../minutes-schema.ts";

const colour = text.regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as "#0b5a5e" in quotes');
const fileName = text.regex(/^[^/\\]+\.(?:svg|png)$/i, "the name of an SVG or PNG file beside site.yaml");

/** One value for light and dark pages, or one for each. */
function forThemes<Value extends z.ZodType>(value: Value, what: string) {
  return z.union(
    [
      value,
      z.strictObject({ light: value.describe("On light pages."), dark: value.describe("On dark pages.") }),
    ],
    expected(what),
  );
}

/** The keys of `content/site.yaml` about how the site looks. */
export const identityKeys = {
  accent: forThemes(colour, 'a colour such as "#0b5a5e" in quotes, or light and dark ones')
    .optional()
    .describe("The colour of links; light and dark for one of each."),
  logo: forThemes(fileName, "the name of an SVG or PNG file beside site.yaml, or light and dark ones")
    .optional()
    .describe("An SVG or PNG file beside site.yaml; light and dark for one of each."),
  favicon: fileName.optional().describe("An SVG or PNG file beside site.yaml, for the tabs of browsers."),
} as const;

/** More would be a list of their own. */
const mostLinks = 10;

/** The key `footer` of `content/site.yaml`. */
export const footerSchema = z
  .array(
    z.strictObject(
      { label: text.describe("The words of the link."), url: webAddress.describe("Where it leads.") },
      expected("a label and a url"),
    ),
    expected("a list of links, such as [{ label: Our team, url: https://example.org/ }]"),
  )
  .max(mostLinks, `at most ${mostLinks} links`);

type IdentityValues = z.infer<z.ZodObject<typeof identityKeys>>;

export function writtenIdentity({ accent, logo, favicon }: IdentityValues): WrittenIdentity {
  const both = (value: IdentityValues["accent"]) =>
    value === undefined ? null : typeof value === "string" ? { light: value, dark: null } : value;
  const colours = both(accent);
  return {
    accent: colours && {
      light: colours.light.toLowerCase(),
      dark: colours.dark?.toLowerCase() ?? null,
    },
    logo: both(logo),
    favicon: favicon ?? null,
  };
}
