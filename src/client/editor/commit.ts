import type { WrittenMinutes } from "../../editor/written-minutes.ts";
import { editAddress, newFileAddress } from "../../format/references/file-addresses.ts";
import { forgeOf } from "../../format/references/repository.ts";
import type { Repository } from "../../model/settings.ts";
import type { NewPageTexts } from "../../texts/texts.ts";
import { copyText } from "../dom/copy-text.ts";

interface CommitElements {
  readonly link: HTMLAnchorElement;
  readonly download: HTMLAnchorElement;
  readonly copy: HTMLButtonElement;
  readonly file: HTMLElement;
  readonly status: HTMLElement;
  /** Shown with the text where the browser does not copy it. */
  readonly text: HTMLTextAreaElement;
}

/** Where the text goes: to a page of the repository's host, to a file, or to the clipboard. */
export interface Commit {
  readonly show: (written: WrittenMinutes, path: string) => void;
}

/** `repository` is null where none is known, and `edited` is the path of minutes that exist already, or null. */
export function commitLinks(
  { link, download, copy, file, status, text }: CommitElements,
  repository: Repository | null,
  edited: string | null,
  texts: NewPageTexts,
): Commit {
  let written = "";
  let hasText = true;
  const copyAll = async (notice: string): Promise<void> => {
    status.textContent = (await copyText(written, "")) ? notice : texts.copyFailed;
    text.hidden = status.textContent === notice;
    text.value = written;
    if (!text.hidden) text.select();
  };
  copy.addEventListener("click", () => void copyAll(texts.copied));
  link.addEventListener("click", () => {
    if (!hasText) void copyAll(edited === null && takesText() ? texts.copiedForCommit : texts.copiedForHost);
  });
  return {
    show({ text: whole, values }, path) {
      written = whole;
      file.textContent = edited ?? path;
      if (download.href.startsWith("blob:")) URL.revokeObjectURL(download.href);
      download.href = URL.createObjectURL(new Blob([whole], { type: "text/markdown" }));
      download.download = path.split("/").at(-1) ?? "";
      link.hidden = repository === null || values === null;
      if (repository === null || values === null) return;
      const address = edited === null ? newFileAddress(repository, path, whole) : null;
      hasText = address?.hasText ?? false;
      link.href = address?.url ?? editAddress(repository, edited ?? path);
      link.textContent = edited === null ? texts.commit[forge()] : texts.commitChange;
    },
  };

  function forge(): keyof typeof texts.commit {
    return (repository && forgeOf(new URL(repository.url).hostname)) ?? "github";
  }

  /** Whether the host would take a shorter text from its address. */
  function takesText(): boolean {
    return repository !== null && newFileAddress(repository, "a", "a").hasText;
  }
}
