import type { Page } from "playwright-core";

/** Something that a reader would type, and where the archive answers it. */
export interface Question {
  /** What sort of question it is, such as `natural question`. */
  readonly kind: string;
  readonly query: string;
  /** Every section or item that answers it, as path and anchor below the front page. */
  readonly answers: readonly string[];
}

export interface Answered extends Question {
  /** Paths of the first results. */
  readonly found: readonly string[];
  /** Place of the first answer among them, from 1; null where none of them is one. */
  readonly rank: number | null;
}

/** How many results somebody looks at. */
const looks = 3;

/** Asks the search page of a served site one question after the other, as a reader would. */
export async function askQuestions(
  page: Page,
  siteUrl: string,
  questions: readonly Question[],
): Promise<Answered[]> {
  const answered: Answered[] = [];
  await page.goto(`${siteUrl}search/`);
  for (const question of questions) {
    await page.locator("#search-form input").fill(question.query);
    await page.locator("#search-results[aria-busy=false]").waitFor({ state: "attached" });
    const links = await page
      .locator("#search-results h2 a")
      .evaluateAll((found) => found.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")));
    const found = links.slice(0, looks).map((link) => withoutMarks(link).slice(siteUrl.length));
    const index = found.findIndex((path) => question.answers.includes(path));
    answered.push({ ...question, found, rank: index < 0 ? null : index + 1 });
  }
  return answered;
}

/** Share of the questions, from 0 to 1, that one of the first `places` results answers. */
export function shareWithin(answered: readonly Answered[], places: number): number {
  return answered.filter(({ rank }) => rank !== null && rank <= places).length / answered.length;
}

function withoutMarks(link: string): string {
  const address = new URL(link);
  address.search = "";
  return address.href;
}
