import { trendLine } from "../format/drawing/trend-line.ts";
import { signed } from "../format/numbers.ts";
import type { CardFigure, SocialCard } from "../model/meeting-page.ts";
import type { Texts } from "../texts/texts.ts";
import { drawableText, xmlText } from "./escape.ts";
import { fitText, type TextBox, textWidth } from "./fit-text.ts";

/** The size that chats and social networks recommend, in pixels. */
const cardSize = { width: 1200, height: 630 } as const;

/** The colour behind everything on a card. */
export const cardBackground = "#fdfcf9";

/** The light colours of `tokens.css`, because a picture cannot adapt to a preference for dark ones. */
const colours = {
  paper: cardBackground,
  ink: "#20262c",
  muted: "#59616b",
  rule: "#e3dfd5",
  /** The `color` of the card: that of the site, or our own. */
  accent: "currentColor",
  up: "#9a3d08",
  down: "#0b5a5e",
} as const;

const ownAccent = "#0b5a5e";

const left = 72;
const right = cardSize.width - left;
const figuresTop = 360;
/** Baseline of the numbers. */
const baseline = 496;
const numberSizes = [112, 104, 96, 92, 88, 84, 80, 72, 64, 56, 48, 40, 32];
const minNumberSize = 24;
const [minGap, maxGap] = [36, 120];
/** Between a count and its change, in ems of the count. */
const changeGap = 0.15;
const [trendGap, trendWidth] = [32, 150];

/** A card as SVG: a large date with the figures below it, both readable in a small picture. */
export function cardSvg(card: SocialCard, texts: Texts): string {
  // Without figures the heading is centred.
  const offset = card.figures.length > 0 ? 0 : 80;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" font-family="Source Serif 4" color="${card.accent ?? ownAccent}">`,
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${colours.paper}"/>`,
    `<rect width="${cardSize.width}" height="14" fill="${colours.accent}"/>`,
    ...headingOf(card, offset, texts),
    ...(card.figures.length > 0 ? figuresOf(card.figures) : []),
    "</svg>",
    "",
  ].join("\n");
}

function headingOf(card: SocialCard, offset: number, { dates, meetingStatus }: Texts): string[] {
  const status = card.status === "minutes" ? "" : meetingStatus[card.status];
  const site = fitted(card.siteTitle, { width: status ? 840 : right - left, lines: 1, sizes: [34, 28] });
  const title = fitted(card.title ?? "", { width: right - left, lines: 2, sizes: [50, 40] });
  const titleTop = offset + (title.lines.length > 1 ? 144 : 176);
  return [
    ...site.lines.map((line) => text(line, left, 96, { size: site.size, fill: colours.muted })),
    ...(status ? [text(status, right, 96, { size: 34, fill: colours.up, isEndAligned: true })] : []),
    ...title.lines.map((line, index) =>
      text(line, left, titleTop + index * title.size * 1.15, { size: title.size, fill: colours.accent }),
    ),
    text(dates.long(card.date), left, offset + (title.lines.length > 0 ? 294 : 250), {
      size: 92,
      fill: colours.ink,
      isBold: true,
    }),
  ];
}

/** All numbers in the same size, the first that fits, so that size does not suggest importance. */
function figuresOf(figures: readonly CardFigure[]): string[] {
  const space = right - left;
  const fits = (size: number): boolean =>
    widthsAt(figures, size).reduce((sum, width) => sum + width + minGap, -minGap) <= space;
  const size = numberSizes.find(fits) ?? minNumberSize;
  const widths = widthsAt(figures, size);
  const remaining = space - widths.reduce((sum, width) => sum + width, 0);
  const gap = Math.min(remaining / Math.max(1, figures.length - 1), maxGap);
  return [
    `<path d="M${left} ${figuresTop}H${right}" stroke="${colours.rule}" stroke-width="2"/>`,
    ...figures.flatMap((figure, index) => {
      const before = widths.slice(0, index).reduce((sum, width) => sum + width + gap, 0);
      return figureAt(figure, left + before, size);
    }),
  ];
}

function widthsAt(figures: readonly CardFigure[], size: number): number[] {
  return figures.map((figure) => {
    const trend = figure.trend.length > 1 ? trendGap + trendWidth : 0;
    return Math.max(emsOf(figure) * size + trend, textWidth(figure.label) * labelSize(size));
  });
}

function labelSize(numberSize: number): number {
  return Math.max(28, Math.round(numberSize * 0.36));
}

/** The width of a count and its change, in ems of the count; the change has half its size. */
function emsOf({ count, change }: CardFigure): number {
  return textWidth(String(count)) + (change === null ? 0 : changeGap + textWidth(signed(change)) / 2);
}

function figureAt(figure: CardFigure, x: number, size: number): string[] {
  const { label, count, change, trend } = figure;
  const half = Math.floor(size / 2);
  const end = x + (textWidth(String(count)) + changeGap) * size;
  return [
    text(String(count), x, baseline, { size, fill: colours.ink, isBold: true }),
    ...(change === null
      ? []
      : [text(signed(change), end, baseline, { size: half, fill: changeColour(change), isBold: true })]),
    text(label, x, baseline + 60, { size: labelSize(size), fill: colours.muted }),
    ...trendAt(trend, x + emsOf(figure) * size + trendGap),
  ];
}

function changeColour(change: number): string {
  if (change === 0) return colours.muted;
  return change > 0 ? colours.up : colours.down;
}

function trendAt(trend: CardFigure["trend"], x: number): string[] {
  const line = trendLine(trend, { left: x, top: baseline - 66, width: trendWidth - 10, height: 60 });
  if (!line) return [];
  return [
    `<path d="${line.path}" fill="none" stroke="${colours.accent}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"/>`,
    `<circle cx="${line.end.x}" cy="${line.end.y}" r="10" fill="${colours.accent}"/>`,
  ];
}

function fitted(content: string, box: TextBox) {
  const drawable = drawableText(content);
  return drawable ? fitText(drawable, box) : { size: box.sizes[0], lines: [] };
}

interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
  readonly isEndAligned?: boolean;
}

function text(
  content: string,
  x: number,
  y: number,
  { size, fill, isBold, isEndAligned }: TextStyle,
): string {
  const weight = isBold ? ' font-weight="600"' : "";
  const anchor = isEndAligned ? ' text-anchor="end"' : "";
  const position = `x="${Math.round(x)}" y="${Math.round(y)}"`;
  return `<text ${position} font-size="${size}"${weight}${anchor} fill="${fill}">${xmlText(content)}</text>`;
}
