import { expect, test } from "vitest";
import { createMeetingReader } from "../../src/minutes/read-meeting.ts";
import { nothingPrivate, parse, settings } from "../support/minutes.ts";

test("values and a body read as the file that holds them does", () => {
  const read = createMeetingReader(settings, nothingPrivate);
  const body = "## Pier\n\n- AI (Ada): paint the boat BOAT-1\n";
  const { meeting } = read(
    { path: "content/minutes/2020-09-14.md" },
    { date: "2020-09-14", attending: ["Ada"], tickets: { Doing: 3 } },
    { body, bodyLine: 6 },
  );
  expect(meeting).toEqual(
    parse(`---\ndate: 2020-09-14\nattending: [Ada]\ntickets: { Doing: 3 }\n---\n${body}`).meeting,
  );
});

test("what keeps a body from being published is an error at its line", () => {
  const read = createMeetingReader(settings, nothingPrivate);
  const conflict = "Crew\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n";
  const { diagnostics } = read({ path: "a.md" }, { date: "2020-09-14" }, { body: conflict, bodyLine: 5 });
  expect(diagnostics).toMatchObject([{ ruleId: "merge-conflict", line: 6 }]);
});
