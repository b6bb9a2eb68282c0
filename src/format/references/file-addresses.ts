import type { Repository } from "../../model/settings.ts";
import { forgeOf } from "./repository.ts";

/** Pages of a repository's host for its files. Where nothing says what software a host has, it is taken for GitHub's. */
const pagesOf = {
  github: {
    edit: "edit",
    create: "new",
    name: "filename",
    text: "value",
    hasLines: true,
    file: "blob",
    folder: "tree",
  },
  gitlab: {
    edit: "-/edit",
    create: "-/new",
    name: "file_name",
    text: null,
    hasLines: false,
    file: "-/blob",
    folder: "-/tree",
  },
  forgejo: {
    edit: "_edit",
    create: "_new",
    name: "filename",
    text: "value",
    hasLines: false,
    file: "src/branch",
    folder: "src/branch",
  },
} as const;

/** Hosts and browsers refuse or cut longer addresses; GitHub's limit is about this. */
export const longestAddress = 8000;

/** Where a file can be edited, at a line if the host can show one; `path` is as of the minutes, below the folder of the repository. */
export function editAddress(repository: Repository, path: string, line?: number): string {
  const { edit, hasLines } = pages(repository);
  const file = encoded(pathInRepository(repository, path) ?? path);
  const place = line !== undefined && hasLines ? `#L${line}` : "";
  return `${top(repository)}/${edit}/${encoded(repository.branch)}/${file}${place}`;
}

/** Where a file or, with a slash at its end, a folder is shown; `path` is from the top of the repository. */
export function fileAddress(repository: Repository, path: string): string {
  const { file, folder } = pages(repository);
  const kind = path === "" || path.endsWith("/") ? folder : file;
  return `${top(repository)}/${kind}/${encoded(repository.branch)}/${encoded(path)}`.replace(/\/+$/, "");
}

export interface NewFileAddress {
  readonly url: string;
  /** Whether the address holds the text; otherwise it must be pasted. */
  readonly hasText: boolean;
}

/** Where a new file can be committed, with its text where the host takes it and the address stays short enough. */
export function newFileAddress(repository: Repository, path: string, text: string): NewFileAddress {
  const { create, name, text: value } = pages(repository);
  const named = `${top(repository)}/${create}/${encoded(repository.branch)}?${name}=${encodeURIComponent(repository.folder + path)}`;
  const filled = value === null ? named : `${named}&${value}=${encodeURIComponent(text)}`;
  const hasText = filled !== named && filled.length <= longestAddress;
  return { url: hasText ? filled : named, hasText };
}

function pages({ url }: Repository): (typeof pagesOf)[keyof typeof pagesOf] {
  return pagesOf[forgeOf(new URL(url).hostname.replace(/^www\./, "")) ?? "github"];
}

function top({ url }: Repository): string {
  return url.replace(/\/+$/, "");
}

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** A path of a file from the current folder, as a path from the top of the repository; null where it is outside of it. */
export function pathInRepository({ folder }: Pick<Repository, "folder">, path: string): string | null {
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split("/")) {
    if (step === "." || step === "") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.join("/");
}
