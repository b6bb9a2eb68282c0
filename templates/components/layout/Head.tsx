import { jsonScript } from "../../../src/format/html.ts";
import { absoluteUrl, href, paths } from "../../../src/format/urls.ts";
import type { JsonValue } from "../../../src/model/json.ts";
import type { SocialCard } from "../../../src/model/meeting-page.ts";
import type { LayoutProps } from "../page-props.ts";

export interface HeadProps extends LayoutProps {
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  /** Whether search engines may list the page; the settings may still forbid it. */
  readonly indexable?: boolean;
  /** Path of the page's own style sheet; undefined if it needs only that of all pages. */
  readonly style?: string;
  /** Path of the page's own script; undefined if it needs only the script of all pages. */
  readonly script?: string | undefined;
  /** Path of the page's own feed, in place of the site's. */
  readonly feed?: string;
  /** Structured data of a meeting page. */
  readonly article?: JsonValue;
  /** The picture that other sites show with a link to the page; null or undefined if there is none. */
  readonly card?: SocialCard | null;
}

/** Loads nothing from other sites and runs no inline code. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** Metadata of a page for browsers, search engines, feed readers, and chats that show a link to it. */
export function Head({
  metadata,
  assets,
  path,
  title,
  description,
  indexable = true,
  style,
  script,
  feed,
  article,
  card,
}: HeadProps) {
  const link = (target: string): string => href(metadata.basePath, target);
  const isHome = path === paths.home;
  const fullTitle = isHome ? metadata.title : `${title} · ${metadata.title}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <script src={link(assets["theme.js"])} />
      <title>{fullTitle}</title>
      <meta name="description" property="og:description" content={description ?? metadata.description} />
      {indexable && metadata.indexing ? null : <meta name="robots" content="noindex" />}
      <link rel="canonical" href={absoluteUrl(metadata.url, path)} />
      <meta property="og:site_name" content={metadata.title} />
      <meta property="og:title" content={title} />
      {card ? <CardLinks card={card} url={metadata.url} /> : null}
      {article ? (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonScript(article) }} />
      ) : null}
      <link rel="preload" as="font" href={link(assets["source-serif-4.woff2"])} crossorigin="anonymous" />
      <link rel="stylesheet" href={link(assets["site.css"])} />
      {style ? <link rel="stylesheet" href={link(style)} /> : null}
      <link rel="icon" href={link(metadata.faviconPath ?? assets["icon.svg"])} />
      <link rel="alternate" type="application/atom+xml" href={link(feed ?? paths.feed)} />
      {isHome ? (
        <>
          <link rel="alternate" type="application/feed+json" href={link(paths.feedJson)} />
          <link rel="alternate" type="text/calendar" href={link(paths.calendar)} />
        </>
      ) : null}
      <script type="module" src={link(assets["reader.js"])} />
      {script ? <script type="module" src={link(script)} /> : null}
    </head>
  );
}

function CardLinks({ card, url }: { readonly card: SocialCard; readonly url: string }) {
  return (
    <>
      <meta property="og:image" content={absoluteUrl(url, card.path)} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={card.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
