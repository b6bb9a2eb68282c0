/** The software behind a host of repositories, which decides what addresses and numbers mean. */
export type Forge = "github" | "gitlab" | "forgejo";

/** A repository with issues, such as `nodejs/node` on GitHub. */
export interface CodeRepository {
  readonly forge: Forge;
  /** In lower case, such as `github.com`. */
  readonly host: string;
  /** As written: owner and name or, on GitLab, one or more groups and the name. */
  readonly path: string;
}

/**
 * An issue or a pull request. On GitHub and Forgejo both share one row of numbers; on GitLab a merge request has a number of
 * its own.
 */
export interface Reference {
  readonly repository: CodeRepository;
  readonly kind: "issue" | "merge request";
  /** Digits without a leading zero. */
  readonly number: string;
}
