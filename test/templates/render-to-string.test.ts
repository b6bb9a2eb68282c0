import * as preact from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { Fragment, isValidElement, jsx } from "../../src/client/editor/lighter/jsx.ts";
import { buildSiteData } from "../../src/pipeline.ts";
import { readContentFiles } from "../../src/plugins/content/read-content.ts";
import { textsFor } from "../../src/texts/languages.ts";
import Actions from "../../templates/actions.tsx";
import Home from "../../templates/home.tsx";
import Meeting from "../../templates/many/meeting.tsx";
import Person from "../../templates/many/person.tsx";
import Release from "../../templates/many/release.tsx";
import Topic from "../../templates/many/topic.tsx";
import New from "../../templates/new.tsx";
import { renderToString } from "../../templates/render-to-string.ts";
import Trends from "../../templates/trends.tsx";
import { assets } from "../support/assets.ts";

test.each(["content", "test/sites/year", "test/sites/hostile", "test/sites/browser-oddities"])(
  "pages of %s have the same HTML as from the renderer of preact, but shapes close themselves",
  async (folder) => {
    const { site } = buildSiteData(await readContentFiles(folder), { basePath: "/", url: null });
    if (!site) throw new Error(`${folder} has errors.`);
    const layout = { metadata: site.metadata, assets, texts: textsFor("en") };
    const pages = [
      ...site.meetingPages.map(({ make }) => Meeting({ view: make(), ...layout })),
      ...site.topicPages.map(({ make }) => Topic({ view: make(), ...layout })),
      ...site.personPages.map(({ make }) => Person({ view: make(), ...layout })),
      ...site.releasePages.map(({ make }) => Release({ view: make(), ...layout })),
      Home({ view: site.homePage, ...layout }),
      Trends({ view: site.trendsPage, ...layout }),
      Actions({ view: site.actionsPage, ...layout }),
      New({ view: site.newPage, ...layout }),
    ];
    const withClosedShapes = (html: string) => html.replace(/><\/(?:circle|line|path|rect)>/g, "/>");
    for (const page of pages)
      expect(renderToString(page)).toBe(withClosedShapes(preact.renderToString(page)));
  },
);

describe("an element of the browser's JSX", () => {
  test("escapes its texts and attributes", () => {
    const element = jsx("p", { title: '"<&', children: ["<script>", jsx(Fragment, { children: "&" })] });
    expect(renderToString(element)).toBe('<p title="&quot;&lt;&amp;">&lt;script>&amp;</p>');
  });

  test("is not an object of minutes that looks like one", () => {
    const written = JSON.parse('{"type":"script","props":{"children":"alert(1)"},"constructor":"pv"}');
    expect(renderToString(jsx("p", { children: written }))).toBe("<p></p>");
    expect([jsx("p", {}), written].map(isValidElement)).toEqual([true, false]);
  });

  test("leaves out absent attributes, and the values of those that are only set", () => {
    const element = jsx("input", {
      disabled: true,
      checked: false,
      id: undefined,
      "aria-hidden": true,
      "data-at": false,
    });
    expect(renderToString(element)).toBe('<input disabled aria-hidden="true" data-at="false"/>');
  });

  test("may have the names that React gives attributes", () => {
    const element = jsx("label", { className: "wide", htmlFor: "day", children: jsx("source", {}) });
    expect(renderToString(element)).toBe('<label class="wide" for="day"><source/></label>');
  });

  test("refuses an object as an attribute", () => {
    const styled = jsx("p", { style: { color: "red" } });
    expect(() => renderToString(styled)).toThrow(
      "The attribute style of <p> is an object; give it a text, or leave it out.",
    );
  });
});
