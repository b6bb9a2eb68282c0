import { absoluteUrl, href } from "../../src/format/urls.ts";
import type { RedirectPage } from "../../src/model/pages.ts";
import { interfaceLanguage } from "../../src/texts/languages.ts";
import { contentSecurityPolicy } from "../components/layout/Head.tsx";
import type { PageProps } from "../components/page-props.ts";

/** Redirects at once: a script keeps the anchor, a refresh works without scripts, and a link works everywhere. */
export default function Redirect({ view, metadata, assets, texts }: PageProps<RedirectPage>) {
  const target = href(metadata.basePath, view.target);
  return (
    <html lang={interfaceLanguage(metadata.language)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${texts.layout.moved} · ${metadata.title}`}</title>
        <meta name="robots" content="noindex" />
        <script src={href(metadata.basePath, assets["redirect.js"])} data-target={target} />
        <meta http-equiv="refresh" content={`0; url=${target}`} />
        <link rel="canonical" href={absoluteUrl(metadata.url, view.target)} />
        <link rel="stylesheet" href={href(metadata.basePath, assets["site.css"])} />
      </head>
      <body>
        <main id="main">
          <h1>{texts.layout.moved}</h1>
          <p>{texts.redirect.explanation(<a href={target}>{view.label}</a>)}</p>
        </main>
      </body>
    </html>
  );
}
