import { href, paths } from "../../../src/format/urls.ts";
import type { PageImage, SiteMetadata } from "../../../src/model/pages.ts";
import type { SiteHeaderProps } from "../team/props.ts";
import { replaceable } from "../team/replaceable.ts";
import { SearchForm } from "./SearchForm.tsx";
import { SiteNavigation } from "./SiteNavigation.tsx";

export const SiteHeader = replaceable("SiteHeader", OwnSiteHeader);

/** The site's title, its navigation and a search field. */
export function OwnSiteHeader({ metadata, texts, path }: SiteHeaderProps) {
  return (
    <header class="site-header">
      <a class="site-title" href={href(metadata.basePath, paths.home)}>
        {metadata.logo ? <Logo logo={metadata.logo} basePath={metadata.basePath} /> : null}
        {metadata.title}
      </a>
      <div class="site-bar">
        <SiteNavigation metadata={metadata} texts={texts} path={path} />
        {path === paths.search ? null : <SearchForm basePath={metadata.basePath} texts={texts} isSmall />}
      </div>
    </header>
  );
}

interface LogoProps {
  readonly logo: NonNullable<SiteMetadata["logo"]>;
  readonly basePath: string;
}

/** The title beside the logo says what it shows. */
function Logo({ logo: { light, dark }, basePath }: LogoProps) {
  const image = ({ path, width, height }: PageImage, className?: string) => (
    <img class={className} src={href(basePath, path)} alt="" width={width} height={height} />
  );
  if (!dark) return image(light);
  return (
    <>
      {image(light, "on-light")}
      {image(dark, "on-dark")}
    </>
  );
}
