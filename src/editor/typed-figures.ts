import { linkArchive } from "../archive/link-archive.ts";
import { figuresByMeeting } from "../derive/deltas/meeting-figures.ts";
import { frontMatterFields } from "../minutes/front-matter-fields.ts";
import type { MinutesValues } from "../minutes/minutes-schema.ts";
import type { Figures } from "../model/delta.ts";
import type { EditorKnowledge } from "../model/writing/editor.ts";
import { knownMeeting, sourceAt } from "./known-archive.ts";

/**
 * Makes a function that computes the counts of new minutes with their changes, as the build does, and of an agenda too,
 * because who types counts before the meeting wants to see their changes. Null without values.
 */
export function typedFigures({
  meetings,
  settings,
}: EditorKnowledge): (values: MinutesValues | null, path: string) => Figures | null {
  const known = meetings.map(knownMeeting);
  return (values, path) => {
    if (values === null) return null;
    const fields = frontMatterFields({ ...values, status: "minutes" }, path, settings);
    const held = knownMeeting({ ...fields, source: sourceAt(path) });
    const { meetings: sorted } = linkArchive([...known, held]);
    return figuresByMeeting(sorted.map(({ meeting }) => meeting)).get(held.id) ?? null;
  };
}
