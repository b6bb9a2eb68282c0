import { type MeetingOfText, meetingsByDay } from "../dialects/text/meetings-by-day.ts";
import { type FoundDay, firstHeading, hasOneDay, meetingDay } from "../format/days/meeting-day.ts";
import { counted } from "../format/numbers.ts";
import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import type { PlaceOfMeeting } from "../model/meeting.ts";
import { decode } from "./decode.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import type { YamlSource } from "./yaml/yaml-source.ts";

/** A minutes file, decoded and split, or one of several meetings in it; what its values mean is not looked at yet. */
export interface MinutesFile extends PlaceOfMeeting {
  /** Null if the bytes are not usable text; the diagnostics say why. */
  readonly front: FrontMatter | null;
  /** The day that the path or the first heading names; null if neither does. */
  readonly day: FoundDay | null;
  /** The heading with the title, without its marks; empty if there is none. */
  readonly heading: string;
  /** Whether the heading of the day says so. */
  readonly isCancelled: boolean;
  /** About the bytes and the text as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

export function readMinutesFile(file: SourceFile): MinutesFile {
  const { text, diagnostics } = decode(file);
  const front = text === null ? null : readFrontMatter(text, file.path);
  const body = front?.body ?? "";
  return {
    path: file.path,
    front,
    day: meetingDay(file.path, body),
    heading: firstHeading(body),
    isCancelled: false,
    diagnostics,
  };
}

/** Keys that are about a single meeting. */
const keysOfOne = [
  ...["date", "attending", "triage", "queues", "tickets", "releases"],
  ...["stale", "next", "aliases", "anchors"],
];

function mayConcernSeveral({ value, diagnostics }: YamlSource): boolean {
  return diagnostics.length === 0 && !Object.keys(Object(value)).some((key) => keysOfOne.includes(key));
}

/** The meetings of a file: each with its part of the text and its own lines, or the file itself if it holds only one. */
export function meetingsOfFile(file: MinutesFile): readonly MinutesFile[] {
  const { path, front } = file;
  if (!front?.yaml || hasOneDay(path) || !mayConcernSeveral(front.yaml)) return [file];
  const meetings = meetingsByDay(front.body, path.replace(/\.md$/i, ""));
  const first = meetings[0];
  if (!first) return [file];
  const text = front.body.split("\n");
  const lost = textOfNone(text, meetings, front.bodyLine, path);
  return meetings.map((meeting) => ({
    path,
    lines: {
      from: meeting.from + front.bodyLine,
      to: meeting.to + front.bodyLine,
      first: first.from + front.bodyLine,
    },
    front: {
      ...front,
      body: text.slice(meeting.body, meeting.to).join("\n"),
      bodyLine: meeting.body + front.bodyLine,
    },
    day: { date: meeting.date, place: "a heading" },
    heading: withoutMarks(text[meeting.title] ?? ""),
    isCancelled: meeting.isCancelled,
    diagnostics: meeting === first ? [...file.diagnostics, ...lost] : [],
  }));
}

function withoutMarks(heading: string): string {
  return heading
    .slice(0, 200)
    .replace(/^\s*[#=]+/, "")
    .replace(/[#=]+$/, "")
    .trim();
}

/** A warning where text is above all meetings or between them, and not published. */
function textOfNone(
  text: readonly string[],
  meetings: readonly MeetingOfText[],
  firstLine: number,
  file: string,
): readonly Diagnostic[] {
  const isOfMeeting = new Uint8Array(text.length);
  for (const { from, to } of meetings) isOfMeeting.fill(1, from, to);
  const lost = [...text.keys()].filter((line) => isOfMeeting[line] === 0 && isText(text, line));
  const [line] = lost;
  if (line === undefined) return [];
  return [
    {
      ruleId: "text-of-no-meeting",
      severity: "warning",
      message: `${counted(lost.length, "line")} outside of the ${meetings.length} meetings of the file, not published`,
      hint: "move what concerns a meeting below the heading of its day",
      file,
      line: line + firstLine,
      column: 1,
    },
  ];
}

/** Whether a line is neither blank nor a heading or its mark. */
function isText(text: readonly string[], line: number): boolean {
  const isMark = (content = ""): boolean => /^(?:=+|-+)\s*$/.test(content);
  const content = text[line] ?? "";
  return content.trim() !== "" && !/^\s*[#=]/.test(content) && !isMark(content) && !isMark(text[line + 1]);
}
