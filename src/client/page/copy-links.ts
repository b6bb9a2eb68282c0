import { copyText, noticeMillis, prepareStatus } from "../dom/copy-text.ts";

/** A permalink of the page still leads to its target, and its address is copied as well. */
export function copyLinks(): void {
  if (!document.querySelector("a.permalink")) return;
  prepareStatus();
  document.addEventListener("click", (event) => {
    // With a key held, or to another page, it is a link like any other.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a.permalink");
    if (link && withoutHash(link.href) === withoutHash(location.href)) void copyLink(link);
  });
}

async function copyLink(link: HTMLAnchorElement): Promise<void> {
  if (!(await copyText(link.href, "Link copied"))) return;
  // The notice stands on the side that has room for it.
  link.dataset.copied = link.getBoundingClientRect().left > innerWidth / 2 ? "before" : "after";
  setTimeout(() => delete link.dataset.copied, noticeMillis);
}

function withoutHash(address: string): string {
  return address.replace(/#.*/, "");
}
