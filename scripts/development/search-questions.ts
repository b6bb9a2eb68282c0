import type { Page } from "playwright-core";

/** A query that a reader might type, and the places in the archive that answer it. */
export interface Question {
  /** Type of question, such as `natural question`. */
  readonly kind: string;
  readonly query: string;
  /** Every section or item that answers it, as path and anchor below the home page. */
  readonly answers: readonly string[];
}

export interface AnsweredQuestion extends Question {
  /** Paths of the first results. */
  readonly found: readonly string[];
  /** Rank of the first answer among them, from 1; null if none of them is an answer. */
  readonly rank: number | null;
}

/** Number of results that count. */
const resultsRead = 3;

/** Types each question into the search page of a site and reads the results. */
export async function askQuestions(
  page: Page,
  siteUrl: string,
  questions: readonly Question[],
): Promise<AnsweredQuestion[]> {
  const answered: AnsweredQuestion[] = [];
  await page.goto(`${siteUrl}search/`);
  for (const question of questions) {
    await page.locator("#search-form input").fill(question.query);
    await page.locator("#search-results[aria-busy=false]").waitFor({ state: "attached" });
    const links = await page
      .locator("#search-results h2 a")
      .evaluateAll((found) => found.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")));
    const found = links.slice(0, resultsRead).map((link) => withoutMarks(link).slice(siteUrl.length));
    const index = found.findIndex((path) => question.answers.includes(path));
    answered.push({ ...question, found, rank: index < 0 ? null : index + 1 });
  }
  return answered;
}

/** Share of the questions, from 0 to 1, that one of the first `ranks` results answers. */
export function shareWithin(answered: readonly AnsweredQuestion[], ranks: number): number {
  return answered.filter(({ rank }) => rank !== null && rank <= ranks).length / answered.length;
}

function withoutMarks(link: string): string {
  const address = new URL(link);
  address.search = "";
  return address.href;
}
