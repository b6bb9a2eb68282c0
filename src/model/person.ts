/** Somebody who attends, once, with every spelling that the minutes use for them. */
export interface Person {
  readonly slug: string;
  readonly name: string;
  readonly spellings: readonly string[];
}
