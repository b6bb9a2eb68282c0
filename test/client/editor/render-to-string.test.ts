import * as preact from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { Fragment, jsx } from "../../../src/client/editor/lighter/jsx.ts";
import { renderToString } from "../../../src/client/editor/lighter/render-to-string.ts";
import { buildSiteData } from "../../../src/pipeline.ts";
import { readContentFiles } from "../../../src/plugins/content/read-content.ts";
import { textsFor } from "../../../src/texts/languages.ts";
import { MeetingArticle } from "../../../templates/components/meetings/MeetingArticle.tsx";

/** A browser reads both alike. */
function inLowerCase(html: string): string {
  return html.replace(/ (?:dateTime|colSpan)=/g, (name) => name.toLowerCase());
}

describe("the preview without preact", () => {
  test.each(["content", "test/sites/year", "test/sites/hostile", "test/sites/browser-oddities"])(
    "has the HTML of the build for all minutes of %s",
    async (folder) => {
      const { site } = buildSiteData(await readContentFiles(folder), {
        basePath: "/",
        url: null,
      });
      const pages = site?.meetingPages.map((plan) => plan.make()) ?? [];
      expect(pages.length).toBeGreaterThan(0);
      for (const view of pages) {
        const article = MeetingArticle({ view, basePath: "/", texts: textsFor("en") });
        expect(inLowerCase(renderToString(article))).toBe(preact.renderToString(article));
      }
    },
  );

  test("escapes texts and attributes", () => {
    const element = jsx("p", { title: '"<&', children: ["<script>", jsx(Fragment, { children: "&" })] });
    expect(renderToString(element)).toBe('<p title="&quot;&lt;&amp;">&lt;script>&amp;</p>');
  });

  test("prints no object that passes for an element", () => {
    const written = JSON.parse('{"type":"script","props":{"children":"alert(1)"},"constructor":"pv"}');
    expect(renderToString(jsx("p", { children: written }))).toBe("<p></p>");
  });

  test("leaves out attributes that are absent, and the values of those that are just set", () => {
    const element = jsx("input", {
      disabled: true,
      checked: false,
      id: undefined,
      "aria-hidden": true,
      "data-at": false,
    });
    expect(renderToString(element)).toBe('<input disabled aria-hidden="true" data-at="false"/>');
  });
});
