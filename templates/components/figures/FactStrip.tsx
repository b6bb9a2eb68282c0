import type { ComponentChildren } from "preact";
import { sameSeriesOn } from "../../../src/format/meetings/meeting-id.ts";
import { anchors, paths } from "../../../src/format/urls.ts";
import type { ComparedCount } from "../../../src/model/delta.ts";
import type { FactName } from "../../../src/model/meeting-page.ts";
import { PersonLink } from "../items/PersonLink.tsx";
import type { FactStripProps } from "../team/props.ts";
import { replaceable } from "../team/replaceable.ts";
import { Delta } from "./Delta.tsx";

type Count = ComparedCount & { readonly baselinePath?: string | null };

export const FactStrip = replaceable("FactStrip", OwnFactStrip);

/**
 * The facts that a meeting recorded, each with its change, in one strip. A fact that is missing is named only where the
 * meetings before recorded it.
 */
export function OwnFactStrip({ meeting, basePath, texts, pageHref }: FactStripProps) {
  const { names, next, nobody, notRecorded, title } = texts.facts;
  const { attending, triage, tickets, queues, releases, unrecorded } = meeting;
  const fact = (name: FactName, content: ComponentChildren) => (
    <div class={name}>
      <dt>
        <a href={`${pageHref}#${anchors[name]}`}>{names[name]}</a>
      </dt>
      <dd>{content}</dd>
    </div>
  );
  const count = (name: FactName, value: Count | null | undefined) =>
    value
      ? fact(
          name,
          <>
            <strong>{value.count}</strong>{" "}
            {value.delta ? <Delta count={value} basePath={basePath} texts={texts} /> : null}
          </>,
        )
      : null;
  return (
    <dl class="fact-strip" aria-label={title}>
      {attending?.length === 0 ? fact("attendance", nobody) : count("attendance", withBaseline(meeting))}
      {triage
        ? fact(
            "triage",
            <>
              <strong>
                {triage.thisWeek ? <PersonLink person={triage.thisWeek} basePath={basePath} /> : notRecorded}
              </strong>
              {triage.nextWeek ? (
                <span class="since">
                  {` ${next} `}
                  <PersonLink person={triage.nextWeek} basePath={basePath} />
                </span>
              ) : null}
            </>,
          )
        : null}
      {count("tickets", tickets?.total)}
      {count("queues", queues?.total)}
      {count("releases", releases?.rows.find(({ isTotal }) => isTotal)?.cells.at(-1))}
      {unrecorded.map((name) => (
        <div class="missing">
          <dt>{names[name]}</dt>
          <dd>{notRecorded}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The people of a meeting are compared with those of another one, and both are listed on their pages. */
function withBaseline({ id, attendance }: FactStripProps["meeting"]): Count | null {
  const date = attendance?.delta?.baseline.date;
  const path = date ? paths.meeting(sameSeriesOn(id, date), anchors.attendance) : null;
  return attendance && { ...attendance, baselinePath: path };
}
