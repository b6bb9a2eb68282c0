import { readFileSync } from "node:fs";
import type { Profile } from "../src/import/profile.ts";
import { readProfile } from "../src/import/profile-file.ts";
import { DiagnosticsError } from "../src/plugins/diagnostics-error.ts";
import { packageFile } from "../src/plugins/package-folder.ts";
import { systemReason } from "../src/plugins/system-error.ts";

/** The profiles that come with Minutebook. */
const bundledProfiles = ["osg", "generic"] as const;

/**
 * Reads a bundled profile by its name, or any other profile by its path. Throws a DiagnosticsError if the profile has
 * mistakes, and a plain Error if the file cannot be read.
 */
export function readNamedProfile(name: string): Profile {
  const isBundled = bundledProfiles.some((bundled) => bundled === name);
  const path = isBundled ? packageFile(`src/import/profiles/${name}.yaml`) : name;
  const { profile, diagnostics } = readProfile({ path, bytes: readBytes(path) });
  if (!profile) throw new DiagnosticsError(diagnostics);
  return profile;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(
      `The profile ${path} cannot be read: ${systemReason(error)}. The bundled profiles are ${bundledProfiles.join(" and ")}.`,
    );
  }
}
