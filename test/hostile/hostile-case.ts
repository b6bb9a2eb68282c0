/** One hostile minutes file, and what must happen to it. */
export interface HostileCase {
  readonly name: string;
  /** The file, with `{date}` for its day and `‸` at the place of the finding. */
  readonly text: string;
  /** Id of the rule that must report it; null if the file is published and does no harm. */
  readonly finding: string | null;
  /** Image files by their path from the folder of minutes; absent if there are none. */
  readonly images?: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
}

/** A case of front matter: some lines after the date. */
export function front(name: string, yaml: string, finding: string | null = null): HostileCase {
  return whole(name, `---\ndate: {date}\n${yaml}\n---\n\nNothing else.\n`, finding);
}

export function body(name: string, markdown: string, finding: string | null = null): HostileCase {
  return whole(name, `---\ndate: {date}\n---\n\n${markdown}\n`, finding);
}

export function whole(name: string, text: string, finding: string | null = null): HostileCase {
  return { name, text, finding };
}
