import type { ComponentChildren } from "preact";
import { absoluteUrl, href, paths } from "../../../src/format/urls.ts";
import { Head, type HeadProps } from "./Head.tsx";
import { SiteFooter } from "./SiteFooter.tsx";

interface Props extends HeadProps {
  readonly children: ComponentChildren;
}

const navigation = [
  { label: "Latest", path: paths.latest },
  { label: "Meetings", path: paths.meetings },
  { label: "Trends", path: paths.trends },
  { label: "Releases", path: paths.releases },
  { label: "Actions", path: paths.actions },
  { label: "Decisions", path: paths.decisions },
  { label: "Topics", path: paths.topics },
  { label: "People", path: paths.people },
  { label: "Support", path: paths.support },
  { label: "Search", path: paths.search },
] as const;

/** The layout of every page: head, header, main and footer. */
export function Page({ children, ...props }: Props) {
  const { metadata, assets, path } = props;
  const link = (target: string): string => href(metadata.basePath, target);
  return (
    <html lang={metadata.language}>
      <Head {...props} />
      <body
        data-search-dialog={link(assets["search-dialog.js"])}
        data-keys-dialog={link(assets["keys-dialog.js"])}
        data-worker={metadata.offline ? link(paths.serviceWorker) : undefined}
      >
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header class="site-header">
          <a class="site-title" href={link(paths.home)}>
            {metadata.title}
          </a>
          <span class="address">{absoluteUrl(metadata.url, path)}</span>
          <nav aria-label="Site">
            {navigation.map((item) => (
              <a
                href={link(item.path)}
                rel={item.path === paths.search ? "search" : undefined}
                aria-current={item.path === path ? "page" : path.startsWith(item.path) ? "true" : undefined}
              >
                {item.label}
              </a>
            ))}
          </nav>
        </header>
        <main id="main">{children}</main>
        <SiteFooter metadata={metadata} />
      </body>
    </html>
  );
}
