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
