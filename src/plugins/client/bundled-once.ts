import { readChecked, writeChecked } from "../caches/checked-file.ts";

interface Kept<Code> {
  readonly stylesHash: string;
  readonly code: Code;
}

/**
 * What `bundle` makes, kept in a file between builds. A file that is damaged, or holds what was made with other style sheets, is
 * made again.
 */
export async function bundledOnce<Code>(
  path: string,
  stylesHash: string,
  bundle: () => Promise<Code>,
): Promise<Code> {
  const content = readChecked(path);
  const before: Kept<Code> | null = content && JSON.parse(content.toString());
  if (before?.stylesHash === stylesHash) return before.code;
  const code = await bundle();
  const kept: Kept<Code> = { stylesHash, code };
  try {
    writeChecked(path, Buffer.from(JSON.stringify(kept)));
  } catch {
    // The next build bundles again.
  }
  return code;
}
