import { findDates } from "../../src/format/days/date-patterns.ts";
import type { Profile } from "../../src/import/profile.ts";
import type { OldFile } from "../../src/import/selection/meetings-in-file.ts";
import { readNamedProfile } from "../read-profile.ts";

interface ChosenProfile {
  readonly name: string;
  readonly profile: Profile;
}

/** The profile of that name; without one, `osg` where a file is named as it expects, and `generic` everywhere else. */
export function chooseProfile(name: string | null, files: readonly OldFile[]): ChosenProfile {
  if (name !== null) return { name, profile: readNamedProfile(name) };
  const profile = readNamedProfile("osg");
  const isOsg = files.some(({ relativePath }) => findDates(relativePath, profile.dates.path).length > 0);
  return isOsg ? { name: "osg", profile } : { name: "generic", profile: readNamedProfile("generic") };
}
