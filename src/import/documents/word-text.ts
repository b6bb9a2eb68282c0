// Reads Word files, which are ZIP files of XML. Nothing that such a file links to is loaded.

import JSZip from "jszip";
import mammoth from "mammoth";

export interface WordText {
  readonly html: string;
  readonly pictures: number;
}

/** The text of a long meeting has a tenth of it, also with all that Word says about each word. */
const mostBytes = 20 * 1024 * 1024;
/** A file with more parts is made to be slow. */
const mostParts = 10_000;

/** Word says which paragraphs are titles by the name of their style. */
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** Reads the text of a Word file as HTML. Rejects with a message in words if that is not possible. */
export async function readWord(bytes: Uint8Array): Promise<WordText> {
  await assertModest(bytes);
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(() => {
    pictures += 1;
    return Promise.resolve({ src: "" });
  });
  const options = { styleMap, convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false };
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
  return { html: value, pictures };
}

/** A small ZIP file may unpack to more than any memory; what it says about its sizes may be a lie, so they are counted. */
async function assertModest(bytes: Uint8Array): Promise<void> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files);
  if (parts.length > mostParts) throw new Error(`it has more than ${mostParts} parts`);
  let left = mostBytes;
  for (const part of parts.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))) {
    left -= await unpackedSize(part, left);
    if (left < 0) throw new Error(`its text has more than ${mostBytes / 1024 / 1024} MB`);
  }
}

/** The size of a part, in bytes; a little more than `most` if it is larger. */
function unpackedSize(part: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const stream = part.nodeStream();
    stream.on("data", ({ length }: Uint8Array) => {
      size += length;
      if (size <= most) return;
      stream.pause();
      resolve(size);
    });
    stream.on("error", reject);
    stream.on("end", () => resolve(size));
  });
}
