import type { Diagnostic, Position, SourceFile } from "../model/diagnostic.ts";
import type { Accent, Identity, Picture, WrittenIdentity } from "../model/settings.ts";
import { contrast, readableContrast, readableShade } from "./colours.ts";
import { readPicture } from "./pictures.ts";

/** The backgrounds of `tokens.css` on which the accent colour has the least contrast. */
export const papers = { light: "#fdfcf9", dark: "#1b2024" } as const;

export interface ReadIdentity {
  readonly identity: Identity;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The logo, the icon and the colour of a site. A colour that cannot be read is reported, and its nearest readable shade is
 * used; a picture that cannot be shown is reported and left out. `locate` finds a value of `site.yaml`.
 */
export function readIdentity(
  written: WrittenIdentity,
  pictures: readonly SourceFile[],
  file: string,
  locate: (path: readonly string[]) => Position,
): ReadIdentity {
  const diagnostics: Diagnostic[] = [];
  const report = (
    diagnostic: Omit<Diagnostic, "file" | "line" | "column">,
    path: readonly string[],
  ): void => {
    diagnostics.push({ ...diagnostic, file, ...locate(path) });
  };

  function shade(colour: string, theme: keyof Accent, path: readonly string[]): string {
    const readable = readableShade(colour, papers[theme]);
    if (readable !== colour) {
      const ratio = contrast(colour, papers[theme]).toFixed(1);
      report(
        {
          ruleId: "accent-contrast",
          severity: "warning",
          message: `"${colour}" has a contrast of ${ratio} with the ${theme} page, and text needs ${readableContrast}; pages use "${readable}"`,
          hint: `write "${readable}", or another colour that is ${theme === "light" ? "darker" : "lighter"}`,
        },
        path,
      );
    }
    return readable;
  }

  function accent({ light, dark }: NonNullable<WrittenIdentity["accent"]>): Accent {
    if (dark === null)
      return { light: shade(light, "light", ["accent"]), dark: readableShade(light, papers.dark) };
    return {
      light: shade(light, "light", ["accent", "light"]),
      dark: shade(dark, "dark", ["accent", "dark"]),
    };
  }

  function picture(name: string, use: "logo" | "favicon", path: readonly string[]): Picture | null {
    const found = readPicture(name, use, pictures);
    if (!("message" in found)) return found;
    report({ ruleId: "picture", severity: "error", ...found }, path);
    return null;
  }

  function logo({ light, dark }: NonNullable<WrittenIdentity["logo"]>): Identity["logo"] {
    const shown = picture(light, "logo", dark === null ? ["logo"] : ["logo", "light"]);
    const inDark = dark === null ? null : picture(dark, "logo", ["logo", "dark"]);
    return shown && { light: shown, dark: inDark };
  }

  const identity: Identity = {
    accent: written.accent && accent(written.accent),
    logo: written.logo && logo(written.logo),
    favicon: written.favicon === null ? null : picture(written.favicon, "favicon", ["favicon"]),
  };
  return { identity, diagnostics };
}
