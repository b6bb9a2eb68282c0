import { systemCode, systemReason } from "./system-error.ts";

/** The message of the innermost error: Eleventy wraps errors in several layers. */
export function rootCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = "originalError" in error ? error.originalError : error.cause;
  if (inner instanceof Error) return rootCause(inner);
  if (systemCode(error) === null) return error.message;
  return `${"path" in error ? error.path : "A file"} cannot be read or written: ${systemReason(error)}.`;
}
