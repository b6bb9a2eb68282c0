/** Name of a template that exists in memory alone and writes the file at a path; no two paths share a name. */
export function virtualPath(path: string): string {
  const name = path.replace(/[^A-Za-z0-9]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`);
  return `${name}.11ty.js`;
}
