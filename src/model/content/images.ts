/** The kinds of image files that a site publishes, by the endings of their addresses. */
export type ImageKind = "png" | "jpg" | "gif" | "webp";

/** What is known of an image that can be shown. */
export interface ImageFacts {
  /** By its bytes, whatever its name says. */
  readonly kind: ImageKind;
  /** In pixels, as it is seen. */
  readonly width: number;
  readonly height: number;
}

/** Why an image is not shown, and what its author can do. */
export interface ImageProblem {
  readonly message: string;
  readonly hint: string;
}

/** An image file of the content folder. It is read when minutes show it: a folder may hold thousands that none do. */
export interface ImageFile {
  /** Path as a user would type it, with forward slashes. */
  readonly path: string;
  /** Untrusted bytes, or why they cannot be read, as prose. Of a file that is too large, only as many as show that. */
  readonly read: () => Uint8Array<ArrayBuffer> | { readonly reason: string };
}

/** What becomes of an image file that minutes refer to; null for a file outside of the content folder. */
export type LookAtImage = (path: string) => ImageFacts | ImageProblem | null;

/** An image as a page shows it. */
export interface ShownImage {
  /** Site path of the file. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
