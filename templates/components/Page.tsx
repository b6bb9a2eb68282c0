import type { ComponentChildren } from "preact";
import { absoluteUrl, href, paths } from "../../src/format/urls.ts";
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

/** The frame around every page: head, header, main and footer. */
export function Page({ children, ...about }: Props) {
  const { frame, assets, path } = about;
  const to = (target: string): string => href(frame.basePath, target);
  return (
    <html lang={frame.language}>
      <Head {...about} />
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <header class="site-header">
          <a class="site-title" href={to(paths.home)}>
            {frame.title}
          </a>
          <span class="address">{absoluteUrl(frame.url, path)}</span>
          <nav aria-label="Site">
            {navigation.map((item) => (
              <a
                href={to(item.path)}
                {...(item.path === paths.search
                  ? { rel: "search", "data-dialog": to(assets["search-dialog.js"]) }
                  : {})}
                aria-current={item.path === path ? "page" : path.startsWith(item.path) ? "true" : undefined}
              >
                {item.label}
              </a>
            ))}
          </nav>
        </header>
        <main id="main">{children}</main>
        <SiteFooter frame={frame} />
      </body>
    </html>
  );
}
