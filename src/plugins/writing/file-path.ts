/** The file of a site path, below the output folder. */
export function filePath(path: string): string {
  return `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
}
