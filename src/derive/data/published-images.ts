import { paths } from "../../format/urls.ts";
import type { LinkedMeeting } from "../../model/archive.ts";
import type { MeetingId } from "../../model/meeting.ts";
import type { Planned } from "../../model/site-data.ts";
import type { MovedMeeting } from "./moved-json.ts";

/** The bytes of an image file; null if it is gone. */
type Publish = (file: string) => Uint8Array<ArrayBuffer> | null;
type PlannedImage = Planned<Uint8Array<ArrayBuffer> | null>;

/** The images that meetings show, each once for each of them, and again under the address of another day that a meeting had. */
export function publishedImages(
  meetings: readonly LinkedMeeting[],
  moved: readonly MovedMeeting[],
  publish: Publish,
): PlannedImage[] {
  return [
    ...meetings.flatMap((linked) => imagesOf(linked, linked.meeting.id, publish)),
    ...moved.flatMap(({ day, linked }) => imagesOf(linked, day, publish)),
  ];
}

function imagesOf({ meeting }: LinkedMeeting, id: MeetingId, publish: Publish): PlannedImage[] {
  return (meeting.images ?? []).map(({ file, shown }) => ({
    paths: [paths.meetingImage(id, shown.path.slice(shown.path.lastIndexOf("/") + 1))],
    make: () => publish(file),
  }));
}
