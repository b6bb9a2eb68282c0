// In the browser, in place of what markdown-it only uses for typographic quotes and for HTML of its own.

export default function unused(): void {}
