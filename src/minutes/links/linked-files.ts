import { dayInPath } from "../../format/days/meeting-day.ts";
import { isFileLink, type LinkAddress, plainAddress, readableAddress } from "../../format/markdown/links.ts";
import { meetingId } from "../../format/meetings/meeting-id.ts";
import { fileAddress, pathInRepository } from "../../format/references/file-addresses.ts";
import { isSiteFolder, paths } from "../../format/urls.ts";
import type { Settings } from "../../model/settings.ts";
import { seriesOfFile } from "../series-of-file.ts";

/**
 * Where the links of a minutes file lead: other minutes to their page, any other file to the page that the host of the
 * repository has for it, and what begins with a slash and is a file to the top of the repository, as on GitHub.
 */
export function linkedFiles(
  path: string,
  { repository, minutesFolder, series }: Pick<Settings, "repository" | "minutesFolder" | "series">,
): LinkAddress {
  const fileOf = namedFiles(path, repository);
  return (url) => {
    const file = fileOf(url);
    if (!file) return plainAddress(url);
    const day = minutesAt(file.path);
    if (day !== null) return day + file.rest.replace(/^\?[^#]*/, "");
    if (!repository || file.inRepository === null) return plainAddress(url);
    return fileAddress(repository, file.inRepository) + file.rest;
  };

  /** The page of the minutes in a file; null for any other file. */
  function minutesAt(file: string | null): string | null {
    if (!file?.startsWith(minutesFolder) || !file.endsWith(".md")) return null;
    const date = dayInPath(file);
    const own = seriesOfFile(file, series) ?? series[0];
    return date && paths.meeting(meetingId(date, own.id, series[0].id));
  }
}

/** A file by its path from the current folder and from the top of the repository; null where it is outside of them. */
interface NamedFile {
  readonly path: string | null;
  /** With a slash at its end for a folder. */
  readonly inRepository: string | null;
  /** What follows the path in the address, such as `#keel`. */
  readonly rest: string;
}

/** Finds the files that the addresses in a minutes file name; null for an address that names none. */
export function namedFiles(
  path: string,
  repository: Settings["repository"],
): (url: string) => NamedFile | null {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  /** Of minutes that do not lie below the current folder. */
  const outside = /^(?:\.\.\/)*/.exec(folder)?.[0] ?? "";
  const ours = repository?.folder ?? "";
  return (url) => {
    const [, written = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
    const target = readableAddress(written);
    const file = isRootFile(target) ? fromTop(target) : isFileLink(url) ? beside(target) : null;
    if (!file) return null;
    const { inRepository } = file;
    const isFolder = inRepository !== null && /(?:^|\/)\.{0,2}$/.test(target);
    return { ...file, inRepository: isFolder ? `${inRepository}/` : inRepository, rest };
  };

  function beside(target: string): Omit<NamedFile, "rest"> {
    const inside = pathInRepository({ folder: folder.slice(outside.length) }, target);
    return {
      path: inside === null ? null : outside + inside,
      inRepository: pathInRepository({ folder: `${ours}${folder}` }, target),
    };
  }

  function fromTop(target: string): Omit<NamedFile, "rest"> {
    const inRepository = pathInRepository({ folder: "" }, target);
    return { path: inRepository?.startsWith(ours) ? inRepository.slice(ours.length) : null, inRepository };
  }
}

/** Whether a path from the root is that of a file of the repository, and not of a page of this site. */
function isRootFile(path: string): boolean {
  return /^\/[^/\\].*\.[a-z\d]{1,10}$/i.test(path) && !isSiteFolder(path);
}
