/** The part of Pagefind's browser interface that the search page uses. */
interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: Found[] } | null>;
}

interface Found {
  data(): Promise<PageResult>;
}

interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

interface PageResult extends SubResult {
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly SubResult[];
  /** The elements with an id, headings among them. */
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
}

const pagesAtOnce = 10;
const sectionsPerPage = 3;

const input = document.querySelector<HTMLInputElement>("#q");
const status = document.querySelector<HTMLElement>("#search-status");
const results = document.querySelector("#search-results");
if (input && status && results) startSearch(input, status, results);

/** Searches as one types, keeps the words in the address, and says in the status line how many meetings were found. */
function startSearch(input: HTMLInputElement, status: HTMLElement, results: Element): void {
  const loading = loadPagefind();
  const search = async (): Promise<void> => {
    const query = input.value.trim();
    const address = new URL(location.href);
    if (query) address.searchParams.set("q", query);
    else address.searchParams.delete("q");
    history.replaceState(null, "", address);
    const pagefind = await loading;
    if (!query) {
      results.replaceChildren();
      status.textContent = "";
      return;
    }
    const found = await pagefind.debouncedSearch(query);
    if (!found) return;
    const items = await resultItems(found.results);
    if (input.value.trim() !== query) return;
    results.replaceChildren(...items);
    status.textContent = describe(found.results.length, query);
  };
  const trySearch = (): void => void search().catch(() => showFailure(status));
  input.value ||= new URLSearchParams(location.search).get("q") ?? "";
  input.addEventListener("input", trySearch);
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    trySearch();
  });
  trySearch();
  if (!input.value) input.focus();
}

/** The index lies beside the assets, whatever the base path. */
async function loadPagefind(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(new URL("../pagefind/pagefind.js", import.meta.url).href);
  await pagefind.init();
  return pagefind;
}

function showFailure(status: HTMLElement): void {
  const meetings = status.dataset.meetings ?? "";
  status.replaceChildren(
    "Search could not be loaded. The list of all meetings is at ",
    link(meetings, meetings),
    ".",
  );
}

function describe(count: number, query: string): string {
  if (count === 0) return `No minutes hold “${query}”. The text of all minutes was searched.`;
  return count === 1 ? "1 meeting found." : `${count} meetings found, best matches first.`;
}

/** The first results, and where there are more a button that puts the next ones in its place. */
async function resultItems(found: readonly Found[]): Promise<HTMLElement[]> {
  const pages = await Promise.all(found.slice(0, pagesAtOnce).map((result) => result.data()));
  const rest = found.slice(pagesAtOnce);
  const items = pages.map(resultItem);
  return rest.length > 0 ? [...items, moreItem(rest)] : items;
}

function moreItem(rest: readonly Found[]): HTMLElement {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "more";
  button.textContent = `Show more (${rest.length} left)`;
  button.addEventListener("click", async () => {
    const items = await resultItems(rest);
    item.replaceWith(...items);
    items[0]?.querySelector("a")?.focus();
  });
  item.append(button);
  return item;
}

function resultItem(page: PageResult): HTMLElement {
  const item = document.createElement("li");
  const heading = document.createElement("h2");
  heading.append(link(page.url, dateText(page)));
  const sections = document.createElement("ul");
  sections.append(
    ...page.sub_results.slice(0, sectionsPerPage).map((section) => {
      const entry = document.createElement("li");
      const excerpt = document.createElement("p");
      excerpt.append(...markedText(section.excerpt));
      if (section.url !== page.url) entry.append(link(section.url, sectionTitle(section, page)));
      entry.append(excerpt);
      return entry;
    }),
  );
  item.append(heading, sections);
  return item;
}

/** A section is named with the sections around it, whose ids its own id starts with: "Software Team › Discussion". */
function sectionTitle({ title, url }: SubResult, { anchors }: PageResult): string {
  const steps = new URL(url, location.href).hash.slice(1).split("--");
  const titles = steps.map((_, index) => {
    const id = steps.slice(0, index + 1).join("--");
    return anchors.find((anchor) => anchor.id === id)?.text.trim();
  });
  return titles.every(Boolean) ? titles.join(" › ") : title;
}

function dateText({ meta }: PageResult): string {
  const date = new Date(`${meta.date}T00:00:00Z`);
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return Number.isNaN(date.getTime()) ? (meta.title ?? "Minutes") : format.format(date);
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

/** Only text and marks are taken over from an excerpt. */
function markedText(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html");
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== "MARK") return document.createTextNode(node.textContent ?? "");
    const mark = document.createElement("mark");
    mark.textContent = node.textContent;
    return mark;
  });
}
