import { expect, test } from "vitest";
import { feedHtml, link, paragraph, text } from "../../../src/derive/feeds/nodes.ts";
import type { Block } from "../../../src/model/body.ts";
import { settings } from "../../support/minutes.ts";

test("a text keeps its characters for the renderer to escape", () => {
  expect(text("a < b")).toEqual({ type: "text", value: "a < b" });
});

test("a link has its label as text", () => {
  expect(link("/meetings/2020-09-14/", "minutes")).toEqual({
    type: "link",
    url: "/meetings/2020-09-14/",
    children: [text("minutes")],
  });
});

test("a paragraph has its children in order", () => {
  expect(paragraph(text("a"), text("b"))).toEqual({ type: "paragraph", children: [text("a"), text("b")] });
});

const site = { ...settings, url: "https://harbour.example/minutes/" };

function htmlOf(...blocks: readonly Block[]): string {
  return feedHtml(blocks, site, "/meetings/2020-09-14/");
}

test("a link within the site has its full address", () => {
  expect(htmlOf(paragraph(link("/people/mat/", "Mat")))).toBe(
    '<p><a href="https://harbour.example/minutes/people/mat/">Mat</a></p>',
  );
});

test("a fragment belongs to the page of the entry", () => {
  expect(htmlOf(paragraph(link("#fleet", "Fleet")))).toBe(
    '<p><a href="https://harbour.example/minutes/meetings/2020-09-14/#fleet">Fleet</a></p>',
  );
});

test("a heading has no id, which other entries could have too", () => {
  expect(htmlOf({ type: "heading", depth: 2, id: "fleet", children: [text("Fleet")] })).toBe(
    "<h2>Fleet</h2>",
  );
});

test("text is escaped", () => {
  expect(htmlOf(paragraph(text("<script>")))).toBe("<p>&lt;script&gt;</p>");
});
