import { Parser } from "htmlparser2";

const voidElements = new Set(["br", "hr"]);

/**
 * The text of a piece of HTML, as a parser of HTML sees it; throws unless every element ends where it has to.
 */
export function wellFormedText(html: string): string {
  let text = "";
  let tags = 0;
  const parser = new Parser({
    onopentag(name) {
      tags += voidElements.has(name) ? 1 : 2;
    },
    ontext(some) {
      text += some;
    },
    onclosetag(name, isImplied) {
      if (isImplied && !voidElements.has(name)) throw new Error(`<${name}> is not closed in ${html}`);
    },
  });
  parser.end(html);
  if (tags !== html.split("<").length - 1) throw new Error(`Tags are left over in ${html}`);
  return text;
}
