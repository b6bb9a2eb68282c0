/**
 * The address of a repository's page, from that of a git remote such as `git@github.com:example/docs.git`. Names and passwords in
 * it are left out. Null for a remote that is not on the web, such as a folder.
 */
export function webRepository(remote: string): string | null {
  const [, host, path] =
    /^(?:https?|ssh|git):\/\/(?:[^/@\s]*@)?([\w.-]+)(?::\d+)?\/([\w./~-]+)$/.exec(remote) ??
    /^(?:[\w.-]+@)?([\w-]+(?:\.[\w-]+)+):([\w./~-]+)$/.exec(remote) ??
    [];
  const name = path?.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
  return host && name ? `https://${host.toLowerCase()}/${name}` : null;
}
