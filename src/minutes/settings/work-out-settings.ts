import { marksActions, usualActionForms } from "../../dialects/marked-actions.ts";
import { dayInPath, meetingDay } from "../../format/days/meeting-day.ts";
import { readRepository } from "../../format/references/addresses.ts";
import { memoize } from "../../format/reuse/memoize.ts";
import type { SourceFile } from "../../model/diagnostic.ts";
import type { MeetingDate } from "../../model/meeting.ts";
import type {
  Repository,
  SettingOrigin,
  Settings,
  Surroundings,
  WrittenSettings,
} from "../../model/settings.ts";
import { guessLanguage } from "./guess-language.ts";
import { issueLinks, linkedTrackers } from "./linked-trackers.ts";
import { seriesFromPaths } from "./series-from-paths.ts";
import { sharedFolder } from "./shared-folder.ts";

/** What settings are worked out from, where `site.yaml` leaves them out. */
export interface Clues extends Pick<Surroundings, "folder" | "repository"> {
  readonly minutes: readonly SourceFile[];
  /** The usual description of a site in a language. */
  readonly descriptionIn: (language: string) => string;
}

export interface WorkedOutSettings {
  readonly settings: Settings;
  /** Of the keys that are worked out if they are left out. */
  readonly origins: readonly SettingOrigin[];
}

/** The number of files that show the language of all. */
const filesRead = 40;
const defaultLanguage = "en";
/** Where the site is until somebody says where it is published. */
const localAddress = "http://localhost:8080/";

/** Fills in what `site.yaml` leaves out. */
export function workOutSettings(
  written: WrittenSettings,
  { folder, repository: found, minutes, descriptionIn }: Clues,
): WorkedOutSettings {
  const origins: SettingOrigin[] = [];
  const settle = <Value>(
    key: string,
    own: Value | undefined,
    workOut: () => readonly [Value, from: string],
    shown: (value: Value) => string = String,
  ): Value => {
    const [value, from] = own === undefined ? workOut() : [own, "site.yaml"];
    origins.push({ key, value: shown(value), from });
    return value;
  };
  const title = settle("title", written.title, () =>
    found
      ? [titleFrom(nameOf(found.url)), "the name of the repository"]
      : [titleFrom(folder), "the name of the folder"],
  );
  const language = settle("language", written.language, () => {
    const guess = guessLanguage(latestTexts(minutes));
    return guess ? [guess, "the words of the minutes"] : [defaultLanguage, "the default"];
  });
  const description = settle("description", written.description, () => [
    descriptionIn(language),
    "the language",
  ]);
  const url = settle("url", written.url, () => {
    const address = found && pagesAddress(found.url);
    return address
      ? [address, "where the host of the repository publishes pages"]
      : [localAddress, "the default, which only this machine can open"];
  });
  const series = settle(
    "series",
    written.series,
    (): readonly [Settings["series"], string] => {
      const told = seriesFromPaths(
        minutes.map((file) => ({ path: file.path, date: dateOf(file) })),
        title,
      );
      const only = {
        id: "meetings",
        title,
        folder: null,
        files: null,
        schedule: null,
        board: null,
        trackers: null,
      };
      return told ? [told, "the folders and names of the minutes"] : [[only], "the title"];
    },
    (all) => all.map((one) => one.title).join(", "),
  );
  const issueTrackers = settle(
    "issue_trackers",
    written.issueTrackers,
    () => [linkedTrackers(minutes.map((file) => linksIn(file))), "the links in the minutes"],
    (all) =>
      all.map(({ projects, url: address }) => `${projects.join(", ")}: ${address}`).join("; ") || "none",
  );
  const actionItems = settle("action_items", written.actionItems, () => [
    usualActionForms(minutes.map((file) => hasMarks(file))),
    "whether most minutes mark them",
  ]);
  const repository = settle(
    "repository",
    written.repository,
    () => [found, "git"],
    (one) => (one ? `${one.url}, branch ${one.branch}` : "none"),
  );
  const own = repository && readRepository(repository.url);
  return {
    settings: {
      ...written,
      title,
      description,
      language,
      url,
      series,
      issueTrackers,
      actionItems,
      // The repository of the minutes comes last, if it has issues.
      issueRepositories: [...written.issueRepositories, own].flatMap((one) => one ?? []),
      repository,
      minutesFolder: sharedFolder(minutes.map(({ path }) => path)),
    },
    origins,
  };
}

const linksIn = memoize((file: SourceFile) => issueLinks(textOf(file)));
const hasMarks = memoize((file: SourceFile) => marksActions(textOf(file)));

/** The language of minutes, as `workOutSettings` finds it. */
export function languageOf(minutes: readonly SourceFile[]): string {
  return guessLanguage(latestTexts(minutes)) ?? defaultLanguage;
}

/** The last files by name are the latest where names start with the year. */
function latestTexts(minutes: readonly SourceFile[]): string[] {
  return minutes.slice(-filesRead).map(textOf);
}

/** A day in the path is found without reading the text. */
function dateOf(file: SourceFile): MeetingDate | null {
  return dayInPath(file.path) ?? meetingDay(file.path, textOf(file))?.date ?? null;
}

/** The text of a file without its front matter, whose values may be private. */
function textOf({ bytes }: SourceFile): string {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith("---")) return text;
  const close = text.indexOf("\n---", 3);
  return close < 0 ? "" : text.slice(close);
}

/** The last part of an address, such as `docs-team` of `https://github.com/example/docs-team`. */
function nameOf(address: string): string {
  return address.replace(/\/+$/, "").split("/").at(-1) ?? "";
}

/** `docs-team_notes` as words: `Docs team notes`. */
function titleFrom(name: string): string {
  const words = name.replace(/[-_.\s]+/g, " ").trim();
  return words === "" ? "Minutes" : words.charAt(0).toUpperCase() + words.slice(1);
}

/** See https://docs.github.com/pages and https://docs.gitlab.com/user/project/pages/; null for another host. */
function pagesAddress(address: Repository["url"]): string | null {
  const [, host, owner, name] = /^https:\/\/(github|gitlab)\.com\/([\w-]+)\/([\w.-]+)$/.exec(address) ?? [];
  if (!host || !owner || !name) return null;
  const site = `${owner.toLowerCase()}.${host}.io`;
  return name.toLowerCase() === site ? `https://${site}/` : `https://${site}/${name}/`;
}
