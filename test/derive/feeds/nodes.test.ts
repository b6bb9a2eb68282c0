import { expect, test } from "vitest";
import { link, paragraph, text } from "../../../src/derive/feeds/nodes.ts";

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
