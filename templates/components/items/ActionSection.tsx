import { anchors } from "../../../src/format/urls.ts";
import type { ActionGroup, MeetingPage } from "../../../src/model/meeting-page.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { PermalinkHeading } from "../layout/Permalink.tsx";
import { ActionList } from "./ActionList.tsx";
import { ChangeCounts } from "./ChangeCounts.tsx";

interface Props {
  readonly view: MeetingPage;
  readonly basePath: string;
  readonly texts: Texts;
}

const kinds = ["new", "back", "carried", "done", "dropped", null, "gone"] as const;

/**
 * The action items of a meeting by what became of them, and those that it no longer lists. Edits of other minutes may move items
 * from one group to another, so that each group has a place on every page.
 */
export function ActionSection({ view, basePath, texts }: Props) {
  const { actions, actionGroups, changes } = view;
  const gone = actionGroups.filter(({ change }) => change === "gone");
  const listed = actionGroups.filter(({ change }) => change !== "gone");
  const counts = Object.fromEntries(actionGroups.map(({ change, rows }) => [change, rows.length]));
  return (
    <>
      {kinds.map((kind) =>
        actionGroups.some(({ change }) => change === kind) ? null : <span id={anchors.actionsThat(kind)} />,
      )}
      {actions.length > 0 ? (
        <section class="action-section" aria-labelledby={anchors.actions}>
          <PermalinkHeading
            id={anchors.actions}
            title={changes ? texts.review.titleSince(changes.since) : texts.review.title}
            texts={texts}
          >
            {" "}
            {listed.length > 0 ? (
              <ChangeCounts counts={counts} pageHref="" texts={texts} />
            ) : (
              <span class="since">{actions.length}</span>
            )}
          </PermalinkHeading>
          {listed.map((group) => (
            <Group group={group} view={view} basePath={basePath} texts={texts} />
          ))}
          {listed.length > 0 ? null : (
            <ActionList actions={actions} pagePath={view.path} basePath={basePath} texts={texts} />
          )}
        </section>
      ) : null}
      {gone.map(({ rows }) => (
        <section class="gone-section" aria-labelledby={anchors.actionsThat("gone")}>
          <PermalinkHeading id={anchors.actionsThat("gone")} title={texts.review.groups.gone} texts={texts}>
            {" "}
            <span class="since">{rows.length}</span>
          </PermalinkHeading>
          <ActionList actions={rows} pagePath={view.path} basePath={basePath} texts={texts} />
        </section>
      ))}
    </>
  );
}

function Group({ group: { change, rows }, view, basePath, texts }: Props & { readonly group: ActionGroup }) {
  const kind = change ?? "closedBefore";
  const id = anchors.actionsThat(change);
  return (
    <section class="action-group" aria-labelledby={id}>
      <h3 id={id}>
        {texts.review.groups[kind]} <span class="since">{rows.length}</span>
      </h3>
      <ActionList actions={rows} pagePath={view.path} basePath={basePath} texts={texts} />
    </section>
  );
}
