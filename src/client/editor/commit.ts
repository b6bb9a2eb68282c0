import type { DraftReading } from "../../editor/read-draft.ts";
import { editAddress, newFileAddress } from "../../format/references/file-addresses.ts";
import { forgeOf } from "../../format/references/repository.ts";
import type { Repository } from "../../model/settings.ts";
import type { Texts } from "../../texts/texts.ts";
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
  readonly show: (reading: DraftReading) => void;
}

/** `repository` is null where none is known, and `edited` is the path of minutes that exist already, or null. */
export function commitLinks(
  { link, download, copy, file, status, text }: CommitElements,
  repository: Repository | null,
  edited: string | null,
  { newPage }: Texts,
): Commit {
  let written = "";
  let hasText = true;
  const copyAll = async (notice: string): Promise<void> => {
    status.textContent = (await copyText(written, "")) ? notice : newPage.copyFailed;
    text.hidden = status.textContent === notice;
    text.value = written;
    if (!text.hidden) text.select();
  };
  copy.addEventListener("click", () => void copyAll(newPage.copied));
  link.addEventListener("click", () => {
    if (!hasText)
      void copyAll(edited === null && takesText() ? newPage.copiedForCommit : newPage.copiedForHost);
  });
  return {
    show({ written: { text: whole, values }, path }) {
      written = whole;
      file.textContent = edited ?? path;
      download.href = URL.createObjectURL(new Blob([whole], { type: "text/markdown" }));
      download.download = path.split("/").at(-1) ?? "";
      link.hidden = repository === null || values === null;
      if (repository === null || values === null) return;
      const address = edited === null ? newFileAddress(repository, path, whole) : null;
      hasText = address?.hasText ?? false;
      link.href = address?.url ?? editAddress(repository, edited ?? path);
      link.textContent = edited === null ? newPage.commit[forge()] : newPage.commitChange;
    },
  };

  function forge(): keyof typeof newPage.commit {
    return (repository && forgeOf(new URL(repository.url).hostname)) ?? "github";
  }

  /** Whether the host would take a shorter text from its address. */
  function takesText(): boolean {
    return repository !== null && newFileAddress(repository, "a", "a").hasText;
  }
}
