import { expect, test } from "vitest";
import type { ComparedCount } from "../../src/model/delta.ts";
import { renderPage } from "../../src/plugins/pages/render-page.ts";
import { english } from "../../src/texts/en/texts.ts";
import { Delta } from "../../templates/components/figures/Delta.tsx";

const count: ComparedCount = {
  name: "Open",
  count: 6,
  delta: { change: 2, baseline: { date: "2020-09-07", count: 4, column: "3.5.24" } },
  why: null,
};

test.each([
  ["3.5.24", "4 on 7 Sep 2020"],
  ["3.5.25", "4 in 3.5.24 on 7 Sep 2020"],
])("the title of a change in column %s says %s", (column, title) => {
  const html = renderPage(Delta({ count, column, basePath: "/", texts: english }));
  expect(html).toContain(`title="${title}"`);
});
