import type { ComponentChildren } from "preact";
import { anchors, href, hrefOn } from "../../../src/format/urls.ts";
import type { MeetingChanges as Changes } from "../../../src/model/meeting-page.ts";
import type { PageLink } from "../../../src/model/pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { PersonLinks } from "../items/PersonLink.tsx";
import { PermalinkHeading } from "../layout/Permalink.tsx";

interface Props {
  readonly changes: Changes;
  /** The path of the page that shows them. */
  readonly pagePath: string;
  readonly basePath: string;
  readonly texts: Texts;
}

/** What changed since the meeting before, beside counts and action items, which have their own places on the page. */
export function MeetingChanges({ changes, pagePath, basePath, texts }: Props) {
  const { since, decisions, begun, ended, support, came, missed } = changes;
  const words = texts.compare;
  const people = (label: string, named: Changes["came"]) =>
    named.length > 0 ? (
      <li>
        {label} <PersonLinks people={named} basePath={basePath} />
      </li>
    ) : null;
  const turn = (label: string, links: readonly PageLink[]) =>
    links.length > 0 ? (
      <li>
        {label} <Links links={links} pagePath={pagePath} basePath={basePath} />
      </li>
    ) : null;
  const link = <a href={href(basePath, changes.path)}>{words.otherMeetings}</a>;
  // Nothing to head, but a link to it may be saved.
  if ([decisions, begun, ended, support, came, missed].every(({ length }) => length === 0))
    return (
      <p class="more-comparisons" id={anchors.changes}>
        {link}
      </p>
    );
  return (
    <section class="changes" aria-labelledby={anchors.changes}>
      <PermalinkHeading id={anchors.changes} title={words.changesSince(since)} texts={texts} />
      <dl>
        {decisions.length > 0 ? (
          <Part title={words.decisions}>
            {decisions.map(({ path, label }) => (
              <li>
                <a href={hrefOn(pagePath, basePath, path)}>{label}</a>
              </li>
            ))}
          </Part>
        ) : null}
        {begun.length + ended.length > 0 ? (
          <Part title={words.releases}>
            {turn(words.begun, begun)}
            {turn(words.ended, ended)}
          </Part>
        ) : null}
        {support.length > 0 ? (
          <Part title={words.support}>
            <li>
              <Links links={support} pagePath={pagePath} basePath={basePath} />
            </li>
          </Part>
        ) : null}
        {came.length + missed.length > 0 ? (
          <Part title={texts.facts.names.attendance}>
            {people(words.came, came)}
            {people(words.missed, missed)}
          </Part>
        ) : null}
      </dl>
      <p class="more-comparisons">{link}</p>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul>{children}</ul>
      </dd>
    </div>
  );
}

interface LinksProps {
  readonly links: readonly PageLink[];
  readonly pagePath: string;
  readonly basePath: string;
}

function Links({ links, pagePath, basePath }: LinksProps) {
  return (
    <>
      {links.map(({ path, label }, index) => (
        <>
          {index > 0 ? ", " : ""}
          <a href={hrefOn(pagePath, basePath, path)}>{label}</a>
        </>
      ))}
    </>
  );
}
