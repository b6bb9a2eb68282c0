import { rounded } from "../numbers.ts";

/** One bar of a chart, with its foot on the lower edge; an empty one has no height. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of the width that a bar has, so much stays empty. */
const gap = 0.2;
/** Decimal places; more cannot be seen. */
const digits = 2;
/** A count of one is seen beside a large one. */
const lowest = 1;

/** A bar for each count, the largest as high as the box. */
export function barsOf(
  counts: readonly number[],
  box: { readonly width: number; readonly height: number },
): Bar[] {
  const most = Math.max(1, ...counts);
  const step = box.width / Math.max(counts.length, 1);
  return counts.map((count, index) => {
    const height = count === 0 ? 0 : Math.max((count / most) * box.height, lowest);
    return {
      x: rounded(index * step + (step * gap) / 2, digits),
      y: rounded(box.height - height, digits),
      width: rounded(step * (1 - gap), digits),
      height: rounded(height, digits),
    };
  });
}
