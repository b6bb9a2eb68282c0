import { describe, expect, test } from "vitest";
import { bodyPurpose, pagePurpose, portablePurpose } from "../../../src/format/markdown/html-purposes.ts";
import { renderBlocks } from "../../../src/format/markdown/render-html.ts";
import { blocksOf } from "../../../src/format/markdown/walk.ts";
import { imagesOfMinutes } from "../../../src/minutes/links/images-of-minutes.ts";
import { english } from "../../../src/texts/en/texts.ts";
import {
  type AroundMinutes,
  known,
  minutes,
  pageOf,
  siteDataOf,
  siteOf,
  siteYaml,
  type Written,
} from "../../support/archive.ts";
import { images, talkative } from "../../support/images.ts";

const board = { images: { "content/minutes/images/board.png": images.png } };
const { markup } = english.layout;

function showing(body: string, front = ""): Written {
  return minutes("2020-09-14", front, `${body}\n`);
}

/** The text of the minutes on their page. */
function pageText(file: Written, around: AroundMinutes = board): string {
  return renderBlocks(
    blocksOf(pageOf(siteOf([file], around), "2020-09-14").body),
    bodyPurpose("/minutes/", markup),
  );
}

function publishedPaths(files: readonly Written[], around: AroundMinutes): string[] {
  return siteDataOf(files, around).images.flatMap(({ paths }) => paths);
}

describe("an image file below the content folder", () => {
  test("is shown with its size and its description, as a link to it", () => {
    expect(pageText(showing("![The <board>](images/board.png)"))).toBe(
      '<p><a href="/minutes/meetings/2020-09-14/board.png">' +
        '<img src="/minutes/meetings/2020-09-14/board.png" alt="The &lt;board&gt;" width="3" height="2" loading="lazy">' +
        "</a></p>\n",
    );
  });

  test.each([
    ["./images/board.png"],
    ["../minutes/images/board.png"],
    ["<images/board.png>"],
    ['images/board.png "The board"'],
    ["images/board.png?raw=true"],
    ["/content/minutes/images/board.png"],
  ])("is found as %s", (target) => {
    expect(pageText(showing(`![Board](${target})`))).toContain(
      '<img src="/minutes/meetings/2020-09-14/board.png"',
    );
  });

  test("is found by the label of an address", () => {
    expect(pageText(showing("![Board][b]\n\n[b]: images/board.png"))).toContain("<img ");
  });

  test("is shown inside a link, which leads where its author says", () => {
    expect(pageText(showing("[![Board](images/board.png)](https://ferry.example/)"))).toMatch(
      /^<p><a href="https:\/\/ferry\.example\/" class="named"><img src="[^"]*board\.png"[^>]*><\/a><\/p>$/m,
    );
  });

  test("without a description has its name", () => {
    expect(pageText(showing("![](images/board.png)"))).toContain('alt="board.png"');
  });

  test("is a link where a part of the minutes is shown among others", () => {
    const site = siteOf([showing("- Decision: build ![it](images/board.png)")], board);
    const html = renderBlocks(blocksOf(pageOf(site, "2020-09-14").body), pagePurpose("/minutes/", markup));
    expect(html).toContain('<a href="/minutes/meetings/2020-09-14/board.png">it</a>');
    expect(html).not.toContain("<img");
  });

  test("changes no anchor", () => {
    const items = showing(
      "## Plan ![A](images/board.png)\n\n- AI (Mat): draw ![the board](images/board.png) anew",
    );
    const anchors = (around: AroundMinutes) =>
      siteOf([items], around)
        .links.map(({ link }) => link)
        .filter((link) => link.includes("#"));
    expect(anchors(board)).toEqual(anchors({}));
  });

  test("has its full address in feeds, in Markdown and in e-mail", () => {
    const address = "https://ferry.example/minutes/meetings/2020-09-14/board.png";
    const site = siteOf([showing("![Board](images/board.png)")], board);
    const { body } = pageOf(site, "2020-09-14");
    const feed = renderBlocks(blocksOf(body), portablePurpose("https://ferry.example/minutes/", "/", markup));
    expect(feed).toContain(`<a href="${address}"><img src="${address}" alt="Board"`);
    expect(site.meetingTexts[0]?.markdown).toContain(`![Board](${address})`);
    expect(site.meetingTexts[0]?.email).toContain(`Board [1]`);
    expect(site.meetingTexts[0]?.email).toContain(`[1] ${address}`);
  });
});

describe("the address of an image", () => {
  test.each([
    ["minutes/2020/images/Board.PNG", "/meetings/2020-09-14/board.png"],
    ["minutes/board.png", "/meetings/2020-09-14/board.png"],
    ["Whiteboard 14.9., after (2).png", "/meetings/2020-09-14/whiteboard-14-9-after-2.png"],
    ["\u8239.png", "/meetings/2020-09-14/image.png"],
    ["card.png", "/meetings/2020-09-14/card-2.png"],
    ["index.html.png", "/meetings/2020-09-14/index-html.png"],
  ])("of content/%s depends on no folder and is plain", (name, path) => {
    const around = { images: { [`content/${name}`]: images.png } };
    expect(publishedPaths([showing(`![A](<../${name}>)`)], around)).toEqual([path]);
  });

  test("has the ending of what the file is, whatever its name says", () => {
    const around = { images: { "content/minutes/board.png": images.jpg } };
    expect(publishedPaths([showing("![A](board.png)")], around)).toEqual(["/meetings/2020-09-14/board.jpg"]);
  });

  test("is no other for a file of another kind with the same name", () => {
    const around = { images: { "content/minutes/x.png": images.png, "content/minutes/x.jpg": images.jpg } };
    expect(publishedPaths([showing("![1](x.png) ![2](x.jpg)")], around)).toEqual([
      "/meetings/2020-09-14/x.png",
      "/meetings/2020-09-14/x.jpg",
    ]);
  });

  test("differs for two files of one name, and is one for a file that is shown twice", () => {
    const around = {
      images: { "content/minutes/a/x.png": images.png, "content/minutes/b/X.png": images.png },
    };
    const body = "![1](a/x.png) ![2](b/X.png) ![3](a/x.png)";
    expect(publishedPaths([showing(body)], around)).toEqual([
      "/meetings/2020-09-14/x.png",
      "/meetings/2020-09-14/x-2.png",
    ]);
  });

  test("of an agenda never takes that of an image of the minutes", () => {
    const around = {
      images: { "content/minutes/a/x.png": images.png, "content/minutes/b/x.png": images.jpg },
    };
    const agenda = {
      path: "content/minutes/2020-09-14-agenda.md",
      text: "---\ndate: 2020-09-14\nstatus: agenda\n---\n\n![1](a/x.png)\n",
    };
    expect(new Set(publishedPaths([agenda, showing("![2](b/x.png)")], around))).toEqual(
      new Set(["/meetings/2020-09-14/agenda--x.png", "/meetings/2020-09-14/x.jpg"]),
    );
  });

  test("of another series is below its page", () => {
    const text = showing("![A](images/board.png)", "series: retreat");
    expect(publishedPaths([text], board)[0]).toBe("/meetings/2020-09-14/retreat/board.png");
  });
});

test("what names no file of the content folder is left to the links", () => {
  const look = (): null => null;
  const meeting = { id: "2020-09-14", status: "minutes" } as const;
  const { shownImage, found } = imagesOfMinutes({ path: "2020-09-14.md", meeting, repository: null }, look);
  for (const url of ["board.png", "../board.png", "https://ferry.example/board.png", "#board", "/board.png"])
    expect(shownImage(url)).toBeNull();
  expect(found("", 1)).toEqual({ shown: [], unshown: [] });
});

describe("what is published", () => {
  test("is each image that minutes show, without its metadata, and no other", () => {
    const around = {
      images: { "content/minutes/a.png": talkative.png, "content/minutes/b.png": images.png },
    };
    const { images: planned } = siteDataOf([showing("![A](a.png)")], around);
    expect(planned.flatMap(({ paths }) => paths)).toEqual(["/meetings/2020-09-14/a.png"]);
    expect(Buffer.from(known(planned[0]?.make())).toString("latin1")).not.toContain("boathouse");
  });

  test("is promised as an address that lasts, but for an agenda", () => {
    const promised = (front: string): boolean =>
      siteOf([showing("![A](images/board.png)", front)], board).links.some(({ link }) =>
        link.endsWith(".png"),
      );
    expect(promised("")).toBe(true);
    expect(promised("status: agenda")).toBe(false);
  });

  test("has the address of the day that the minutes had before, too", () => {
    const moved = showing("![A](images/board.png)", "aliases: [/meetings/2020-09-15/]");
    expect(publishedPaths([moved], board)).toContain("/meetings/2020-09-15/board.png");
  });
});

describe("an image that cannot be shown", () => {
  const missing = showing("![Plan](images/plan.png)");

  test("is a link to the host of the repository", () => {
    const settings = `${siteYaml}\nrepository: { url: https://github.com/ferry/minutes }\n`;
    expect(pageText(missing, { settings })).toContain(
      '<a href="https://github.com/ferry/minutes/blob/main/content/minutes/images/plan.png" class="named">Plan</a>',
    );
  });

  test("is text where no repository is known", () => {
    expect(pageText(missing)).toBe("<p>![Plan](images/plan.png)</p>\n");
  });
});
