import { itemsThat } from "../../compare/comparison-parts.ts";
import { comparisonAnchor, comparisonPath } from "../../format/urls.ts";
import type { Comparison } from "../../model/comparison/comparison.ts";
import { visit as texts } from "../../texts/en/compare/visit.ts";
import { loadComparison } from "../compare/load-changes.ts";
import { element } from "../dom/elements.ts";
import { siteHref } from "../dom/site-href.ts";
import { forgetVisits, keepVisits, keptVisits, today } from "./visit-memory.ts";
import { type Visit, withVisit } from "./visits.ts";

const basePath = siteHref("/");
const line = document.querySelector<HTMLElement>(".since-visit");
if (line) void startLine(line);

/** Says what is new since the reader's last visit, and keeps this one in the browser. */
async function startLine(line: HTMLElement): Promise<void> {
  const { latest = "", years = "" } = line.dataset;
  const visits = withVisit(keptVisits(basePath), { day: today(), latest });
  keepVisits(basePath, visits);
  const { before } = visits;
  if (!before) return;
  const span = { from: before.latest, to: latest, series: null };
  const comparison =
    before.latest < latest ? await loadComparison(span, years.split(" ")).catch(() => null) : undefined;
  // Without a network, other parts of the page matter more.
  if (comparison === null) return;
  const forget = element("button", { type: "button" }, texts.forget);
  forget.addEventListener("click", () => {
    forgetVisits(basePath);
    line.replaceChildren(texts.forgotten);
  });
  const news = comparison ? newsOf(comparison, before, latest) : [texts.nothing(before.day)];
  line.append(...news, " ", element("span", { class: "since" }, texts.kept), " ", forget);
}

function newsOf(comparison: Comparison, before: Visit, latest: string): (string | Node)[] {
  const link = (words: string, part?: string): Node =>
    element(
      "a",
      {
        href: siteHref(
          comparisonPath(
            before.latest,
            latest,
            null,
            part === undefined ? undefined : comparisonAnchor(part),
          ),
        ),
      },
      words,
    );
  const counts = [
    { part: "meetings", count: comparison.meetings.length, words: texts.meetings },
    { part: "new", count: itemsThat("new", comparison).length, words: texts.newActions },
    { part: "gone", count: itemsThat("gone", comparison).length, words: texts.goneActions },
    { part: "decisions", count: comparison.decisions.length, words: texts.decisions },
  ].filter(({ count }) => count > 0);
  return [
    `${texts.since(before.day)} `,
    ...counts.flatMap(({ part, count, words }) => [link(words(count), part), ", "]).slice(0, -1),
    ". ",
    link(texts.compare),
    ".",
  ];
}
