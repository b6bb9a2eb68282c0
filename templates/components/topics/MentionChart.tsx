import { barsOf } from "../../../src/format/drawing/bars.ts";
import { href } from "../../../src/format/urls.ts";
import type { MentionCount } from "../../../src/model/topics/topic-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  /** The oldest first. */
  readonly counts: readonly MentionCount[];
  readonly basePath: string;
  readonly texts: Texts;
}

const box = { width: 480, height: 60 };

/** How often a topic is mentioned over time: bars, and the same figures as text with a link to the lines that each counts. */
export function MentionChart({ counts, basePath, texts: { topic } }: Props) {
  const [first] = counts;
  if (!first) return null;
  const last = counts.at(-1) ?? first;
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best), first);
  const caption = `${topic.overTime[first.period.length === 4 ? "year" : "month"]}, ${topic.mostIn(most.period, most.count)}`;
  return (
    <figure class="mention-chart">
      <figcaption>{caption}</figcaption>
      <svg viewBox={`0 0 ${box.width} ${box.height}`} preserveAspectRatio="none" aria-hidden="true">
        {barsOf(
          counts.map(({ count }) => count),
          box,
        ).map(({ x, y, width, height }) => (
          <rect x={x} y={y} width={width} height={height} />
        ))}
      </svg>
      <p class="mention-axis">
        <span>{topic.inPeriod(first.period)}</span> <span>{topic.inPeriod(last.period)}</span>
      </p>
      <details>
        <summary>{topic.figures}</summary>
        <ul>
          {counts.map(({ period, count, path }) =>
            path === null ? null : (
              <li>
                <a href={href(basePath, path)}>{topic.inPeriod(period)}</a> {count}
              </li>
            ),
          )}
        </ul>
      </details>
    </figure>
  );
}
