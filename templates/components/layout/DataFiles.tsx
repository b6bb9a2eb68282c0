import { collectionAnchors, href, paths } from "../../../src/format/urls.ts";
import type { SiteMetadata } from "../../../src/model/pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly metadata: SiteMetadata;
  readonly texts: Texts;
}

const csvFiles = [
  { name: "tickets", path: paths.ticketsCsv },
  { name: "queues", path: paths.queuesCsv },
  { name: "releases", path: paths.releasesCsv },
  { name: "attendance", path: paths.attendanceCsv },
  { name: "actions", path: paths.actionsCsv },
] as const;

/** The whole archive as JSON, and its tables that have rows. The footer of every page leads here. */
export function DataFiles({ metadata, texts }: Props) {
  const words = texts.home.data;
  const link = (target: string): string => href(metadata.basePath, target);
  const tables = csvFiles.filter(({ name }) => metadata.holdings[name]);
  return (
    <p id={collectionAnchors.data}>
      {words.whole} <a href={link(paths.archiveJson)}>JSON</a>
      {tables.length > 0 ? `, ${words.csvOf} ` : ""}
      {tables.map(({ name, path }, index) => (
        <>
          {index > 0 ? ", " : ""}
          <a href={link(path)}>{words[name]}</a>
        </>
      ))}
    </p>
  );
}
