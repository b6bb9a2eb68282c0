import { describe, expect, test } from "vitest";
import { outlineSections } from "../../../src/minutes/sections.ts";
import { linkReferences } from "../../../src/minutes/topics/link-references.ts";
import type { Settings } from "../../../src/model/settings.ts";
import { markdown, parserFor, sourceFile, settings as teamSettings } from "../../support/minutes.ts";

const hull = { forge: "github", host: "github.com", path: "ferry/hull" } as const;
const dock = { forge: "gitlab", host: "gitlab.com", path: "ferry/yard/dock" } as const;

/** The topics that a body mentions, in order. */
function topics(body: string, settings: Partial<Settings> = {}): string[] {
  const { meeting } = parserFor({ ...teamSettings, ...settings })(
    sourceFile(`---\ndate: 2020-09-14\n---\n${body}`),
  );
  return (meeting?.mentions ?? []).map(({ label }) => label);
}

describe("a number alone", () => {
  test.each([
    ["of the settings, where nothing else is named", "the leak #63 again\n", "ferry/hull#63", [hull]],
    ["of a heading above it", "## ferry/sails\n\n### Leaks\n\n- #63 again\n", "ferry/sails#63", [hull]],
    [
      "that a link in the heading names",
      "## [Sails](https://github.com/ferry/sails)\n\n#63\n",
      "ferry/sails#63",
      [hull],
    ],
    [
      "that is linked earlier in the paragraph",
      "[Sails](https://github.com/ferry/sails): #63\n",
      "ferry/sails#63",
      [hull],
    ],
    ["that is written out earlier in the paragraph", "ferry/sails#9 and #63\n", "ferry/sails#63", [hull]],
    [
      "that the text links with it, later too",
      "#63 leaks\n\n[a leak](https://github.com/ferry/sails/pull/63)\n",
      "ferry/sails#63",
      [hull],
    ],
    [
      "that is the only one linked in its section so far",
      "https://github.com/ferry/sails\n\n- #63\n\n## Hull\n\nhttps://github.com/ferry/hull\n",
      "ferry/sails#63",
      [],
    ],
    [
      "that is the only one linked at all",
      "Code: https://github.com/ferry/sails\n\n## Leaks\n\n- #63\n",
      "ferry/sails#63",
      [],
    ],
  ])("belongs to the repository %s", (_, body, expected, issueRepositories) => {
    expect(topics(body, { issueRepositories })).toContain(expected);
  });

  const repositoryAt = (path: string): Settings["repository"] => ({
    url: `https://github.com/${path}`,
    branch: "main",
    folder: "",
  });
  /** As where no settings name a repository. */
  const topicsIn = (path: string, body: string): string[] =>
    topics(body, {
      issueRepositories: [{ forge: "github", host: "github.com", path }],
      repository: repositoryAt(path),
    });
  const leaks = [1, 2, 3].map((number) => `- https://github.com/ferry/sails/issues/${number}1\n`).join("");

  test.each([
    ["to which most links lead", leaks, "ferry/sails#63"],
    ["of the minutes, where links are few", leaks.slice(0, 90), "ferry/team#63"],
    [
      "of the minutes, where links lead here and there",
      `${leaks}- https://github.com/ferry/hull/pull/8\n- https://github.com/ferry/hull/pull/9\n`,
      "ferry/team#63",
    ],
    [
      "of the minutes, where the text links it too",
      `${leaks}\nhttps://github.com/ferry/team/issues\n`,
      "ferry/team#63",
    ],
  ])("belongs, in a repository of nothing but minutes, to the one %s", (_, links, expected) => {
    expect(topicsIn("ferry/team", `## Leaks\n\n${links}\n## Other\n\n- #63\n`)).toContain(expected);
  });

  test.each(["ferry/minutes", "ferry/meetings", "ferry/crew-notes"])(
    "belongs to %s, which minutes are named after, only where the text links an issue of it",
    (path) => {
      const list = `https://github.com/${path}/pulls\n\n`;
      expect(topicsIn(path, `${list}- #63\n`)).toEqual([]);
      expect(topicsIn(path, `${list}- https://github.com/${path}/issues/9\n- #63\n`)).toContain(`${path}#63`);
      expect(topicsIn(path, "## [Sails](https://github.com/ferry/sails)\n\n- #63\n")).toEqual([
        "ferry/sails#63",
      ]);
    },
  );

  test("belongs to a repository of minutes that the settings name", () => {
    const minutes = { forge: "github", host: "github.com", path: "ferry/minutes" } as const;
    const settings = { issueRepositories: [minutes, minutes], repository: repositoryAt("ferry/minutes") };
    expect(topics("- #63\n", settings)).toEqual(["ferry/minutes#63"]);
  });

  test.each([
    ["no repository is named", "the leak #63 again\n"],
    [
      "several repositories are named before it",
      "https://github.com/ferry/hull https://github.com/ferry/sails\n\n#63\n",
    ],
    ["the repository is named behind it", "the leak #63 again\n\nhttps://github.com/ferry/hull\n"],
  ])("is none where %s", (_, body) => {
    expect(topics(body)).toEqual([]);
  });

  test.each([
    ["a rank", "our #1 priority"],
    ["a choice", "either #2 or #3"],
    ["another thing with a number", "see slide #12 and option #14"],
    ["below a heading of two words", "## Conclusion/Resolution\n\n#63", []],
    ["part of a word", "C#12 and F#13a"],
    ["a decimal", "#12.5"],
    ["too long for an issue", "#12345678901"],
    ["one that starts with 0", "#012"],
    ["part of an address", "https://ferry.example/#63"],
    ["code", "`#63`"],
    ["the words of another link", "[talk #63](https://ferry.example/talks)"],
  ])("is none where it is %s", (_, body, issueRepositories: Settings["issueRepositories"] = [hull]) => {
    expect(topics(`${body}\n`, { issueRepositories })).toEqual([]);
  });

  test.each(["PR #2", "issue #2", "fixes #2", "PR#2", "gh-2"])("may be a single digit in %s", (written) => {
    expect(topics(`see ${written}\n`, { issueRepositories: [hull] })).toEqual(["ferry/hull#2"]);
  });
});

describe("a reference with its repository", () => {
  test.each([
    ["ferry/hull#7", ["ferry/hull#7"]],
    ["(ferry/hull#7).", ["ferry/hull#7"]],
    ["codeberg.org/ferry/hull#7", ["codeberg.org/ferry/hull#7"]],
    ["ferry/yard/dock!7", ["gitlab.com/ferry/yard/dock!7"]],
    ["ferry/hull/dock#7", []],
    ["../hull#7", []],
    [`${"a".repeat(40)}/hull#7`, []],
  ])("is read from %s", (written, expected) => {
    expect(topics(`see ${written}\n`)).toEqual(expected);
  });

  test("needs no owner where the text links the repository", () => {
    expect(topics("https://github.com/ferry/hull\n\nhull#7 and sails#7\n")).toEqual(["ferry/hull#7"]);
  });

  test("is one topic as an issue and as a pull request, in capitals and without", () => {
    const body =
      "https://github.com/Ferry/Hull/issues/7\n\nhttps://github.com/ferry/hull/pull/7\n\nFERRY/hull#7\n";
    const { meeting } = parserFor()(sourceFile(`---\ndate: 2020-09-14\n---\n${body}`));
    expect(meeting?.mentions.map(({ key }) => key)).toEqual(["ferry/hull#7", "ferry/hull#7", "ferry/hull#7"]);
  });
});

describe("a merge request of GitLab", () => {
  test("is another topic than the issue of its number", () => {
    expect(topics("!12 and #12\n", { issueRepositories: [dock] })).toEqual([
      "gitlab.com/ferry/yard/dock!12",
      "gitlab.com/ferry/yard/dock#12",
    ]);
  });

  test("is none in a repository of another host", () => {
    expect(topics("wow !12\n", { issueRepositories: [hull] })).toEqual([]);
  });
});

test("a reference in an action item with a mark becomes a link to it", () => {
  const { meeting } = parserFor({ ...teamSettings, issueRepositories: [hull] })(
    sourceFile("---\ndate: 2020-09-14\n---\n- AI (Mat): caulk #63 [done]\n"),
  );
  expect(meeting?.actions[0]?.content).toEqual([
    { type: "text", value: "caulk " },
    {
      type: "issueKey",
      value: "#63",
      reference: "ferry/hull#63",
      url: "https://github.com/ferry/hull/issues/63",
    },
  ]);
});

test("minutes that mention more topics than there can be pages are in error", () => {
  const body = Array.from({ length: 501 }, (_, index) => `- #${index + 10}`).join("\n");
  const { diagnostics } = parserFor({ ...teamSettings, issueRepositories: [hull] })(
    sourceFile(`---\ndate: 2020-09-14\n---\n${body}\n`),
  );
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "the text mentions 501 topics, expected at most 400",
  ]);
});

describe("the words of a link to an issue", () => {
  const pull = "https://github.com/ferry/sails/pull/63";

  test.each([
    ["others of its repository", `[Mend it (fixes #50)](${pull})`, ["ferry/sails#63", "ferry/sails#50"]],
    ["those of another", `[Mend it (see ferry/hull#9)](${pull})`, ["ferry/sails#63", "ferry/hull#9"]],
  ])("mention %s", (_, body, labels) => {
    expect(new Set(topics(body))).toEqual(new Set(labels));
  });

  test.each([
    ["begin with its number, well typed or not", `[#36 Mend it](${pull})`],
    ["name the issue itself", `[Mend it (ferry/sails#63, #63)](${pull})`],
    ["have a rank", `[Mend it: option #2](${pull})`],
    ["have a merge request", `[Mend it, !50](${pull})`],
  ])("mention nothing else where they %s", (_, body) => {
    expect(topics(body, { issueRepositories: [hull] })).toEqual(["ferry/sails#63"]);
  });
});

test("a part of a block that is parsed by itself has the context of its block", () => {
  const tree = markdown()("## ferry/sails\n\nleaks\n");
  const { blocks, sectionsOf } = outlineSections(tree, "");
  const resolveIn = linkReferences(blocks, { title: "", sectionsOf, repositories: [], ownRepository: null });
  const [, paragraph] = blocks;
  expect(paragraph && resolveIn(paragraph, [{ type: "text", value: "#63" }])).toMatchObject([
    { reference: "ferry/sails#63" },
  ]);
});

describe("a commit", () => {
  const whole = "4af0a53c1b2d3e4f5061728394a5b6c7d8e9f001";

  /** Addresses of the links of a body. */
  function linksOf(body: string, issueRepositories: Settings["issueRepositories"] = []): string[] {
    const html = JSON.stringify(
      parserFor({ ...teamSettings, issueRepositories })(sourceFile(`---\ndate: 2020-09-14\n---\n${body}\n`))
        .meeting?.body,
    );
    return [...html.matchAll(/"url":"([^"]*)"/g)].map(([, url = ""]) => url);
  }

  test.each([
    ["after its repository", "ferry/sails@4af0a53", [], "https://github.com/ferry/sails/commit/4af0a53"],
    ["alone", "- mended in 4af0a53", [hull], "https://github.com/ferry/hull/commit/4af0a53"],
    ["whole", `- mended in ${whole}`, [hull], `https://github.com/ferry/hull/commit/${whole}`],
    ["below a heading", "## ferry/sails\n\n4af0a53", [hull], "https://github.com/ferry/sails/commit/4af0a53"],
    [
      "of a copy of a person",
      `mended in ada@${whole}`,
      [hull],
      `https://github.com/ada/hull/commit/${whole}`,
    ],
    ["of GitLab", "4af0a53", [dock], "https://gitlab.com/ferry/yard/dock/-/commit/4af0a53"],
    ["in an item", "- AI (Ada): test 4af0a53", [hull], "https://github.com/ferry/hull/commit/4af0a53"],
  ])("%s is a link", (_, body, repositories, url) => {
    expect(linksOf(body, repositories)).toContain(url);
  });

  test.each([
    ["no repository is known", "mended in 4af0a53", []],
    ["it is code", "`4af0a53`", [hull]],
    ["no repository has that name", "-/-@4af0a53 a/b/c@4af0a53", [hull]],
  ])("is none where %s", (_, body, repositories) => {
    expect(linksOf(body, repositories)).toEqual([]);
  });

  test("stays the words of a link", () => {
    const url = "https://ferry.example/4af0a53";
    expect(linksOf(`[ferry/hull@4af0a53](${url})`, [hull])).toEqual([url]);
  });

  test("is no topic", () => {
    expect(topics("ferry/hull@4af0a53 and 4af0a53", { issueRepositories: [hull] })).toEqual([]);
  });

  test("stands among other references", () => {
    expect(linksOf("#63, ferry/sails@4af0a53 and #64", [hull])).toEqual([
      "https://github.com/ferry/hull/issues/63",
      "https://github.com/ferry/sails/commit/4af0a53",
      "https://github.com/ferry/sails/issues/64",
    ]);
  });
});
