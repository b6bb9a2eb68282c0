/** The part of subset-font that we use; its published types are of an older version. See https://github.com/papandreou/subset-font. */
declare module "subset-font" {
  /** A font with these characters only. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      readonly targetFormat: "woff2";
      /** OpenType features to keep; the others are removed with their glyphs. */
      readonly keepFeatures: readonly string[];
      readonly variationAxes: Readonly<
        Record<string, { readonly min: number; readonly max: number; readonly default: number }>
      >;
    },
  ): Promise<Uint8Array>;
}
