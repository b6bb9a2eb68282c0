import { joined } from "../../compare/join.ts";
import { unpackChanges } from "../../compare/packed-changes.ts";
import { changesWithin, type Span, yearsOfSpan } from "../../compare/span.ts";
import { changesOfYearPath } from "../../format/urls.ts";
import type { Comparison } from "../../model/comparison/comparison.ts";
import { siteHref } from "../dom/site-href.ts";

const loaded = new Map<string, Promise<Comparison[]>>();

/** What changed over a span; loads its years alone. `years` are those that have changes. */
export async function loadComparison(span: Span, years: readonly string[]): Promise<Comparison> {
  const changes = await Promise.all(yearsOfSpan(span, years).map(loadYear));
  return joined(changesWithin(span, changes.flat()));
}

/** Loads each year once, and again after a failure. */
function loadYear(year: string): Promise<Comparison[]> {
  const loading =
    loaded.get(year) ??
    readYear(year).catch((error: unknown) => {
      loaded.delete(year);
      throw error;
    });
  loaded.set(year, loading);
  return loading;
}

async function readYear(year: string): Promise<Comparison[]> {
  const response = await fetch(siteHref(changesOfYearPath(year)));
  if (!response.ok) throw new Error(`${year}: ${response.status}`);
  return unpackChanges(await response.json());
}
