/** A stretch of a text, from `start` to just before `end`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds what must not be published: in order, without overlaps. */
export type FindPrivate = (text: string) => readonly Span[];

/** How a site finds what must not be published. */
export interface PrivateFinders {
  readonly findPrivate: FindPrivate;
  /** Finds what the other may have missed, without knowing where it starts and ends, so that it cannot be withheld. */
  readonly findLoosely: FindPrivate;
}

/** Something private that a file would publish. */
export interface Leak {
  /** The private text and what is around it. */
  readonly text: string;
  /** Where the private text is in it. */
  readonly span: Span;
}

/** The words that make a private text, as minutes can be searched for them: in lower case, without signs. */
export interface LeakedWords {
  readonly words: readonly string[];
  /** The farthest word beside them that makes them private, such as one for a code; null if they are by themselves. */
  readonly beside: string | null;
}
