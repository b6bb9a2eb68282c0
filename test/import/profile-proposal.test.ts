import { describe, expect, test } from "vitest";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { summarizeImport } from "../../src/import/import-summary.ts";
import type { Profile } from "../../src/import/profile.ts";
import { readProfile } from "../../src/import/profile-file.ts";
import { profileProposal } from "../../src/import/profile-proposal.ts";
import { generic, oldFile, oldFiles, osg } from "./old-minutes.ts";

function proposalOf(files: Readonly<Record<string, string>>, profile: Profile = generic): string {
  const old = Object.entries(files).map(([name, text]) => oldFile(name, text));
  return proposalFor(old, profile);
}

function proposalFor(old: typeof oldFiles, profile: Profile): string {
  const { files, skipped } = importMinutes(old, profile);
  const meetings = files.map(({ meeting }) => meeting);
  return profileProposal(profile, old, summarizeImport(files, skipped), meetings);
}

const meeting = `Attendees: Ada Byron, Bo Linde

- ACTION: Ada to paint the mole
- Scribe: someone of us, PIN 9911
`;

describe("the proposed profile", () => {
  test.each([
    ["osg", osg, oldFiles],
    ["generic", generic, [oldFile("2019-05-06.md", meeting)]],
  ])("reads old minutes as %s does, from which it is made", (_, profile, old) => {
    const bytes = new TextEncoder().encode(proposalFor(old, profile));
    expect(readProfile({ path: "import-profile.yaml", bytes })).toEqual({ profile, diagnostics: [] });
  });

  test("says what of it is in use, and what is not understood", () => {
    const text = proposalOf({ "2019-05-06.md": meeting, "2019-05-13.md": meeting, "2019_05_20.md": meeting });
    expect(text).toContain('    - "{yyyy}-{M}-{d}" # 2 files\n    - "{yyyy}_{M}_{d}" # 1 file\n');
    expect(text).toContain("  # Attendees 3\n  attending: [Attending, Attendees,");
    expect(text).toContain("#   Scribe: 3 lines in 3 files\n");
    expect(text).toContain("# Owners of action items, and how many they have: Ada 3\n");
  });

  test("quotes no line, which may be private", () => {
    expect(
      proposalOf({ "2019-05-06.md": meeting, "2019-05-13.md": meeting, "2019-05-20.md": meeting }),
    ).not.toMatch(/9911|of us/);
  });

  test("says no number of an opening, which may be that of a phone", () => {
    const dial = "Dial 555 010 0199: ask for the bosun\n";
    const text = proposalOf({ "2019-05-06.md": dial, "2019-05-13.md": dial, "2019-05-20.md": dial });
    expect(text).toContain("#   Dial N N N: 3 lines in 3 files\n");
  });

  test("has the series, states and queues for site.yaml", () => {
    const names = ["docs", "board"].flatMap((series) =>
      ["2019-05-06", "2019-05-13", "2019-05-20"].map((day) => `${series}-${day}.md`),
    );
    const ofSeries = proposalOf(Object.fromEntries(names.map((name) => [name, "text\n"])));
    expect(ofSeries).toContain(
      "#   series:\n#     - { id: board, title: board, folder: board }\n#     - { id: docs,",
    );
    const ofTables = proposalFor(oldFiles, osg);
    expect(ofTables).toMatch(/^# {3}board:\n# {5}states:\n# {7}- \{ name: Open \}$/m);
    expect(ofTables).toMatch(/^# {3}queues: \[.*\bGGUS\b.*\]$/m);
  });
});
