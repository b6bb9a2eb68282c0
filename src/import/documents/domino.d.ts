declare module "@mixmark-io/domino" {
  /** Parses HTML without loading or running anything. */
  export function createDocument(html: string): Document;
}
