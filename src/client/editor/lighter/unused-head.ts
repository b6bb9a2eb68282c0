// In the browser, in place of what the head of a meeting page holds for search engines and other sites: a preview has no head.

export function structuredData(): null {
  return null;
}

export function socialCard(): null {
  return null;
}
