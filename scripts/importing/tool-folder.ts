/** Whether a folder is one of tools, which holds no minutes. */
export function isToolFolder(name: string): boolean {
  return /^(?:\.|node_modules$)/.test(name);
}
