import type { ComponentChildren } from "preact";
import { href, paths } from "../../../src/format/urls.ts";
import { interfaceLanguage } from "../../../src/texts/languages.ts";
import { Head, type HeadProps } from "./Head.tsx";
import { SiteFooter } from "./SiteFooter.tsx";
import { SiteHeader } from "./SiteHeader.tsx";

interface Props extends HeadProps {
  readonly children: ComponentChildren;
}

/** The layout of every page: head, header, main and footer. */
export function Page({ children, ...props }: Props) {
  const { metadata, texts, path } = props;
  const link = (target: string): string => href(metadata.basePath, target);
  return (
    <html lang={interfaceLanguage(metadata.language)}>
      <Head {...props} />
      <body data-worker={metadata.offline ? link(paths.serviceWorker) : undefined}>
        <a class="skip" href="#main">
          {texts.layout.skip}
        </a>
        <SiteHeader metadata={metadata} texts={texts} path={path} />
        <main id="main">{children}</main>
        <SiteFooter metadata={metadata} texts={texts} />
      </body>
    </html>
  );
}
