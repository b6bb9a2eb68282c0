import { signed } from "../../format/numbers.ts";
import { anchors, paths } from "../../format/urls.ts";
import type { Block, Inline } from "../../model/body.ts";
import type { Feed } from "../../model/feeds.ts";
import type { ActionGroup, MeetingPage } from "../../model/meeting-page.ts";
import type { PageLink } from "../../model/pages.ts";
import type { CountTable } from "../../model/tables.ts";
import type { Texts } from "../../texts/texts.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { meetingInstant } from "./meeting-feed.ts";
import { feedHtml, link, list, paragraph, text } from "./nodes.ts";

/** What changed at each of these meetings, newest first, for those who do not read the minutes themselves. */
export function digestFeed(pages: readonly MeetingPage[], archive: ArchiveIndex): Feed {
  const { settings, texts } = archive;
  return {
    path: paths.digest,
    pagePath: paths.compare,
    title: `${texts.feeds.digest.title} · ${settings.title}`,
    description: texts.feeds.digest.description,
    entries: pages
      .filter(({ status }) => status === "minutes")
      .toReversed()
      .map((page) => ({
        // The feed of all meetings has an entry for the page itself.
        id: `${page.path}#${anchors.changes}`,
        path: page.path,
        title: `${page.title}, ${texts.dates.long(page.date)}`,
        updated: meetingInstant(page, archive),
        summary: summary(page, texts),
        html: feedHtml(digest(page, texts), settings, page.path),
      })),
  };
}

function summary({ description, actionGroups }: MeetingPage, { review }: Texts): string {
  const counts = actionGroups.flatMap(({ change, rows }) =>
    change ? [review.counts[change](rows.length)] : [],
  );
  return counts.length === 0 ? description : `${description} ${review.title}: ${counts.join(", ")}.`;
}

function digest(page: MeetingPage, texts: Texts): readonly Block[] {
  const { changes, sentence } = page;
  const { compare, facts } = texts;
  return [
    ...(sentence === null ? [] : [paragraph(text(sentence))]),
    ...changedCounts(facts.captions.tickets, page.tickets),
    ...changedCounts(facts.captions.queues, page.queues),
    ...named(`${compare.releases}, ${compare.begun}`, changes?.begun ?? []),
    ...named(`${compare.releases}, ${compare.ended}`, changes?.ended ?? []),
    ...listed(
      compare.decisions,
      (changes?.decisions ?? []).map(({ path, label }) => [link(path, label)]),
    ),
    ...page.actionGroups.flatMap((group) => actions(group, texts)),
    ...named(compare.support, changes?.support ?? []),
  ];
}

/** The total, and each count that changed. */
function changedCounts(caption: string, table: CountTable | null): readonly Block[] {
  if (!table) return [];
  const changed = table.rows.filter(({ delta }) => delta !== null && delta.change !== 0);
  const counts = [table.total, ...changed].map(
    ({ name, count, delta }) => `${name} ${count}${delta ? ` (${signed(delta.change)})` : ""}`,
  );
  return [paragraph(text(`${caption}: ${counts.join(", ")}`))];
}

/** What is carried is no news. */
function actions({ change, rows }: ActionGroup, { review }: Texts): readonly Block[] {
  if (change === null || change === "carried") return [];
  const items = rows.map(({ path, owners, text: words }): Inline[] => {
    const by = owners.map(({ written }) => written).join(", ");
    return [...(by === "" ? [] : [text(`${by}: `)]), link(path, words)];
  });
  return listed(review.groups[change], items);
}

function named(title: string, links: readonly PageLink[]): readonly Block[] {
  if (links.length === 0) return [];
  const parts = links.flatMap(({ path, label }, index) => [
    ...(index === 0 ? [] : [text(", ")]),
    link(path, label),
  ]);
  return [paragraph(text(`${title}: `), ...parts)];
}

function listed(title: string, items: readonly (readonly Inline[])[]): readonly Block[] {
  if (items.length === 0) return [];
  return [paragraph({ type: "strong", children: [text(title)] }), list(items)];
}
