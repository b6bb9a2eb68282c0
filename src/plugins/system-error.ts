const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission is denied",
  EBUSY: "it is in use",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic links form a loop",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it does not exist",
  ENOSPC: "the disk is full, or can hold no more files",
  ENOTDIR: "part of its path is a file, not a folder",
  EPERM: "permission is denied",
  EROFS: "the disk is read-only",
};

/** The error code of the system, such as `EACCES`; null for other errors. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** The reason of a system error, as prose without a full stop. */
export function systemReason(error: unknown): string {
  const code = systemCode(error);
  return (code && reasons[code]) || (error instanceof Error ? error.message : String(error));
}
