import type { ReaderTexts } from "../../texts/texts.ts";
import { addStatusRegion, copyText, noticeMillis } from "../dom/copy-text.ts";

/** Links to themselves: the sign beside a heading or item, and the names of a table and of its rows. */
const permalinks = "a.permalink, .actions > li > a, caption > a, tbody th > a";

/** Copies the address of a permalink when it is clicked; the link still works as a link. */
export function copyPermalinksOnClick({ linkCopied }: ReaderTexts): void {
  if (!document.querySelector(permalinks)) return;
  addStatusRegion();
  document.addEventListener("click", (event) => {
    // With a modifier key, or to another page, it is an ordinary link.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(permalinks);
    if (link && withoutHash(link.href) === withoutHash(location.href)) void copyLink(link, linkCopied);
  });
}

async function copyLink(link: HTMLAnchorElement, notice: string): Promise<void> {
  if (!(await copyText(link.href, notice))) return;
  link.dataset.notice = notice;
  // The notice appears on the side that has room for it.
  link.dataset.copied = link.getBoundingClientRect().left > innerWidth / 2 ? "before" : "after";
  setTimeout(() => delete link.dataset.copied, noticeMillis);
}

function withoutHash(address: string): string {
  return address.replace(/#.*/, "");
}
