import JSZip from "jszip";

/** A paragraph of a Word file: the name of its style, or the level of its list, and its runs. */
export interface WordParagraph {
  readonly style?: string;
  readonly listLevel?: number;
  readonly runs: readonly (string | { readonly bold: string })[];
}

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A Word file with these paragraphs, and more parts by their names. */
export function wordFile(
  paragraphs: readonly WordParagraph[],
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="${packageTypes}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="r1" Type="${officeTypes}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    "word/_rels/document.xml.rels",
    `<Relationships xmlns="${packageTypes}/relationships"><Relationship Id="s" Type="${officeTypes}/styles" Target="styles.xml"/><Relationship Id="n" Type="${officeTypes}/numbering" Target="numbering.xml"/></Relationships>`,
  );
  const styles = ["Title", "heading 1", "heading 2"].map(
    (name) => `<w:style w:type="paragraph" w:styleId="${styleId(name)}"><w:name w:val="${name}"/></w:style>`,
  );
  zip.file("word/styles.xml", `<w:styles xmlns:w="${word}">${styles.join("")}</w:styles>`);
  const levels = [0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="bullet"/></w:lvl>`);
  zip.file(
    "word/numbering.xml",
    `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="1">${levels.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  );
  zip.file(
    "word/document.xml",
    `<w:document xmlns:w="${word}"><w:body>${paragraphs.map(paragraphXml).join("")}</w:body></w:document>`,
  );
  for (const [name, content] of Object.entries(others)) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function styleId(name: string): string {
  return name.replace(" ", "");
}

function paragraphXml({ style, listLevel, runs }: WordParagraph): string {
  const properties = [
    style === undefined ? "" : `<w:pStyle w:val="${styleId(style)}"/>`,
    listLevel === undefined ? "" : `<w:numPr><w:ilvl w:val="${listLevel}"/><w:numId w:val="1"/></w:numPr>`,
  ].join("");
  const content = runs.map((run) =>
    typeof run === "string"
      ? `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`
      : `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${run.bold}</w:t></w:r>`,
  );
  return `<w:p><w:pPr>${properties}</w:pPr>${content.join("")}</w:p>`;
}
