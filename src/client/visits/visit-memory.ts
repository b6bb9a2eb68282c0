import { readVisits, type Visits } from "./visits.ts";

/** Sites under one address may share a store, so each keeps visits under its own path. */
function settingOf(basePath: string): string {
  return `minutebook-visits ${basePath}`;
}

/** What the browser keeps; null where there is nothing. */
export function keptText(basePath: string): string | null {
  try {
    return localStorage.getItem(settingOf(basePath));
  } catch {
    return null;
  }
}

export function keptVisits(basePath: string): Visits | null {
  return readVisits(keptText(basePath));
}

export function keepVisits(basePath: string, visits: Visits): void {
  try {
    localStorage.setItem(settingOf(basePath), JSON.stringify(visits));
  } catch {
    // Without storage, every visit is the first.
  }
}

export function forgetVisits(basePath: string): void {
  try {
    localStorage.removeItem(settingOf(basePath));
  } catch {
    // Without storage, there is nothing to forget.
  }
}

/** The day in the reader's time zone. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
