import { systemCode, systemReason } from "./system-error.ts";

/** The message of the innermost error. */
export function rootCause(error: unknown): string {
  const inner = innermostError(error);
  if (!(inner instanceof Error)) return String(inner);
  if (systemCode(inner) === null) return inner.message;
  return `${"path" in inner ? inner.path : "A file"} cannot be read or written: ${systemReason(inner)}.`;
}

/** What went wrong first: Eleventy wraps errors in several layers. */
export function innermostError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const inner = "originalError" in error ? error.originalError : error.cause;
  return inner instanceof Error ? innermostError(inner) : error;
}
