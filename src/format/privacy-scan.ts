import { findTexts } from "./find-texts.ts";
import { type GuardedPatterns, guardedPatterns, privacyPatterns, privateText } from "./privacy.ts";
import { joinedText, visibleText } from "./visible-text.ts";

/** What is never published. */
export interface Secrets {
  /** Regular expressions, as source text, that no published text may match. */
  readonly patterns: readonly string[];
  /** Texts that no published file may contain. */
  readonly texts: readonly string[];
}

/** Tells whether a text contains private text, as it is or as a browser shows it. */
export interface PrivacyScan {
  readonly leaks: (text: string) => boolean;
  /** In scripts, styles and pictures, digits are no phone numbers; only the texts are looked for there. */
  readonly fileLeaks: (path: string, text: string) => boolean;
}

/** Shorter coordinates, such as "Room 4", are not secret by themselves. */
const minSecretLength = 12;
const isReadable = /(?:\/|\.(?:html|json|xml|csv|txt|ics|pf_fragment|pf_meta))$/;

export function createPrivacyScan({ patterns, texts }: Secrets): PrivacyScan {
  const secrets = texts
    .filter((text) => text.length >= minSecretLength)
    .flatMap((text) => [text, JSON.stringify(text).slice(1, -1)]);
  const containsSecret = findTexts([...new Set(secrets)]);
  const builtIn = guardedPatterns
    .map((group) => ({ ...group, patterns: group.patterns.filter((pattern) => patterns.includes(pattern)) }))
    .filter((group) => group.patterns.length > 0)
    .map(guardedSearch);
  const added = patterns.filter((pattern) => !privacyPatterns.includes(pattern));
  const isOtherwisePrivate = added.length > 0 ? privateText(added) : null;

  const formLeaks = (form: string): boolean =>
    containsSecret(form) ||
    builtIn.some(({ mayMatch, isPrivate }) => mayMatch(form) && form.search(isPrivate) >= 0) ||
    (isOtherwisePrivate !== null && form.search(isOtherwisePrivate) >= 0);
  // What is added may match the `|` of a block tag, so that only the visible text itself is searched for it.
  const needsVisible = isOtherwisePrivate !== null || secrets.some((secret) => secret.includes("|"));
  const mayShow = (joined: string): boolean =>
    containsSecret(joined) || builtIn.some(({ mayMatch }) => mayMatch(joined));
  const leaks = (text: string): boolean => {
    if (formLeaks(text)) return true;
    if (!text.includes("<") && !text.includes("&")) return false;
    const joined = needsVisible ? null : joinedText(text);
    return (joined === null || mayShow(joined)) && formLeaks(visibleText(text));
  };
  return {
    leaks,
    fileLeaks: (path, text) => (isReadable.test(path) ? leaks(text) : containsSecret(text)),
  };
}

function guardedSearch({ patterns, guards }: GuardedPatterns): {
  readonly mayMatch: (text: string) => boolean;
  readonly isPrivate: RegExp;
} {
  const needed = guards.map((guard) => new RegExp(guard, "i"));
  return { mayMatch: (text) => needed.every((guard) => guard.test(text)), isPrivate: privateText(patterns) };
}
