import type { ComponentChildren } from "preact";
import { absoluteUrl, href, paths } from "../../../src/format/urls.ts";
import { interfaceLanguage } from "../../../src/texts/languages.ts";
import { Head, type HeadProps } from "./Head.tsx";
import { SiteFooter } from "./SiteFooter.tsx";

interface Props extends HeadProps {
  readonly children: ComponentChildren;
}

const navigation = [
  "latest",
  "meetings",
  "trends",
  "releases",
  "actions",
  "decisions",
  "topics",
  "people",
  "support",
  "search",
] as const;

/** The layout of every page: head, header, main and footer. */
export function Page({ children, ...props }: Props) {
  const { metadata, assets, texts, path } = props;
  const link = (target: string): string => href(metadata.basePath, target);
  return (
    <html lang={interfaceLanguage(metadata.language)}>
      <Head {...props} />
      <body
        data-search-dialog={link(assets["search-dialog.js"])}
        data-keys-dialog={link(assets["keys-dialog.js"])}
        data-worker={metadata.offline ? link(paths.serviceWorker) : undefined}
      >
        <a class="skip" href="#main">
          {texts.layout.skip}
        </a>
        <header class="site-header">
          <a class="site-title" href={link(paths.home)}>
            {metadata.title}
          </a>
          <span class="address">{absoluteUrl(metadata.url, path)}</span>
          <nav aria-label={texts.layout.siteNavigation}>
            {navigation.map((name) => (
              <a
                href={link(paths[name])}
                rel={name === "search" ? "search" : undefined}
                aria-current={
                  paths[name] === path ? "page" : path.startsWith(paths[name]) ? "true" : undefined
                }
              >
                {texts.layout.navigation[name]}
              </a>
            ))}
          </nav>
        </header>
        <main id="main">{children}</main>
        <SiteFooter metadata={metadata} texts={texts} />
      </body>
    </html>
  );
}
