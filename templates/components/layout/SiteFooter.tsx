import { collectionAnchors, href, paths } from "../../../src/format/urls.ts";
import type { SiteFooterProps } from "../team/props.ts";
import { replaceable } from "../team/replaceable.ts";

export const SiteFooter = replaceable("SiteFooter", OwnSiteFooter);

/** Links to feeds, data and pages of the team. It shows nothing that a new meeting changes, because it is on every page. */
export function OwnSiteFooter({ metadata, texts }: SiteFooterProps) {
  const { footer } = texts.layout;
  const link = (target: string): string => href(metadata.basePath, target);
  return (
    <footer class="site-footer">
      <p>
        <a href={link(paths.feed)}>{footer.feed}</a> · <a href={link(paths.digest)}>{footer.digest}</a> ·{" "}
        <a href={link(paths.calendar)}>{footer.calendar}</a> ·{" "}
        <a href={link(`${paths.home}#${collectionAnchors.data}`)}>{footer.data}</a>
        {metadata.repositoryUrl ? (
          <>
            {" · "}
            <a href={metadata.repositoryUrl}>{footer.source}</a>
          </>
        ) : null}
      </p>
      {metadata.footer.length > 0 ? (
        <p>
          {metadata.footer.map(({ label, url }, index) => (
            <>
              {index > 0 ? " · " : ""}
              <a href={url}>{label}</a>
            </>
          ))}
        </p>
      ) : null}
    </footer>
  );
}
