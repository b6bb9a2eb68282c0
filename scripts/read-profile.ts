import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Profile } from "../src/import/profile.ts";
import { readProfile } from "../src/import/profile-file.ts";
import { DiagnosticsError } from "../src/plugins/diagnostics-error.ts";
import { systemReason } from "../src/plugins/system-error.ts";

/** The profiles that come with Minutebook. */
export const ownProfiles = ["osg", "generic"] as const;

/**
 * Reads one of our own profiles by its name, or another one by its path. Throws a DiagnosticsError where its text has
 * mistakes, and a plain Error where there is no such file.
 */
export function readNamedProfile(name: string): Profile {
  const isOwn = ownProfiles.some((own) => own === name);
  const path = isOwn ? fileURLToPath(new URL(`../src/import/profiles/${name}.yaml`, import.meta.url)) : name;
  const { profile, diagnostics } = readProfile({ path, bytes: readBytes(path) });
  if (!profile) throw new DiagnosticsError(diagnostics);
  return profile;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(
      `The profile ${path} cannot be read: ${systemReason(error)}. Our own ones are ${ownProfiles.join(" and ")}.`,
    );
  }
}
