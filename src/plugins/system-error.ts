const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EBUSY: "it is in use",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is a file and no folder",
  EPERM: "permission is denied",
  EROFS: "the disk can only be read",
};

/** The system's own name for what went wrong, such as `EACCES`; null where the system has no part in it. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** Why the system refused, as prose without a full stop. */
export function systemReason(error: unknown): string {
  const code = systemCode(error);
  return (code && reasons[code]) || (error instanceof Error ? error.message : String(error));
}
